import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analysis/analyse';
import { generateSample } from './generate-sample';

const TODAY = 20_782;
const sample = generateSample({ today: TODAY });
const dayOf = (mention: (typeof sample)[number]) => mention.posted?.day ?? 0;

describe('the sample workspace', () => {
  it('is the same each time, and another with another seed', () => {
    expect(generateSample({ today: TODAY })).toEqual(sample);
    expect(generateSample({ today: TODAY, seed: 1 })[0]?.text).not.toBe(sample[0]?.text);
  });

  it('covers two years that end the day before, so that nothing is from a time to come in any zone', () => {
    const days = sample.map(dayOf);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(TODAY - 730);
    expect(Math.min(...days)).toBeLessThan(TODAY - 725);
    expect(Math.max(...days)).toBe(TODAY - 1);
    expect(sample.filter(({ posted }) => posted?.instant !== null)).toEqual([]);
    expect(sample.filter(({ posted }) => Math.floor((posted?.wall ?? 0) / 86_400_000) !== posted?.day)).toEqual([]);
    expect(sample.length).toBeGreaterThan(2500);
  });

  it('leaves no slot unfilled and seldom says the same twice', () => {
    const texts = sample.map((mention) => mention.text).filter((text) => text !== '');
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.92);
  });

  it('shows a spike of crashes after one version, and fewer afterwards', () => {
    const crashes = sample.filter(({ text }) => /se cierra sola|app crashes/.test(text));
    const inSpike = crashes.filter((mention) => {
      const at = (dayOf(mention) - (TODAY - 729)) / 730;
      return at >= 0.51 && at <= 0.57;
    });
    expect(crashes.length).toBeGreaterThan(10);
    expect(inSpike.length / crashes.length).toBeGreaterThan(0.25);
  });

  it('ends with words that say why somebody leaves, alone on their day', () => {
    const newest = sample.filter((mention) => dayOf(mention) === TODAY - 1);
    expect(newest.map(({ source }) => source)).toEqual(['trustpilot', 'trustpilot']);
    for (const { text } of newest) {
      const { leaving, opinions } = analyse({ text });
      expect(leaving).toBe('leaving');
      expect(opinions.filter(({ polarity }) => polarity === 'negative').map(({ driver }) => driver)).toContain(
        'indifference',
      );
    }
  });

  it('has an id of its own for each mention', () => {
    expect(new Set(sample.map((mention) => mention.externalId)).size).toBe(sample.length);
  });
});
