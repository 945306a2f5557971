import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/analysis/analyse';
import { ablate, ablationTable } from './ablation';
import type { LabelledSet } from './read-sets';

const set: LabelledSet = {
  name: 'en_made_up',
  rows: [
    { id: '1', lang: 'en', text: 'The food was not good', label: 'negative' },
    { id: '2', lang: 'en', text: 'Really good food and kind people', label: 'positive' },
    { id: '3', lang: 'en', text: 'The shop is in the street behind the station', label: 'neutral' },
    { id: '4', lang: 'en', text: 'You could not be happy with it', label: 'negative' },
  ],
};

describe('ablation', () => {
  it('measures a language without each part, and puts the part back', () => {
    const before = readText({ text: 'not good' });
    const ablated = ablate([set]);
    const english = (without: string | null) => ablated.find((one) => one.without === without)?.averages.en ?? 0;
    expect(english(null)).toBe(1);
    expect(english('negation')).toBeLessThan(1);
    expect(ablated.every(({ averages }) => averages.es === null)).toBe(true);
    expect(readText({ text: 'not good' })).toEqual(before);
    expect(ablationTable(ablated)).toContain('| everything on | 100.0 | – |');
  });
});
