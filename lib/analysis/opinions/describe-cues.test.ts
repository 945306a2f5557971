import { describe, expect, it } from 'vitest';
import { ANALYSED_LANGUAGES } from '../types';
import { describeCues, spellPattern } from './describe-cues';

describe('a pattern spelt out', () => {
  it.each([
    ['(nobody|noone) ..2 (answers|replies)', 'nobody … answers'],
    ['no one ..2 (answers|came)', 'no one … answers'],
    ['cancel* (my|the)? account', 'cancel… account'],
    ['(still waiting|wait) for', 'wait for'],
    ['put the phone down', 'put the phone down'],
  ])('%j reads %j', (pattern, said) => {
    expect(spellPattern(pattern)).toBe(said);
  });
});

describe('the cues of a language', () => {
  it.each(ANALYSED_LANGUAGES)('in %s are told one by one, each with what it says and how', (language) => {
    const cues = describeCues(language);
    expect(new Set(cues.map(({ rule }) => rule)).size).toBe(cues.length);
    expect(cues.find(({ rule }) => rule === 'indifference.no-answer')).toMatchObject({
      says: 'driver',
      driver: 'indifference',
      polarity: 'negative',
      subReason: 'ignored',
    });
    for (const cue of cues) {
      expect(cue.examples.length).toBeGreaterThan(0);
      expect(cue.examples.join(' ')).not.toMatch(/[(|?*]/);
    }
  });
});
