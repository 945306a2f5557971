import { describe, expect, it } from 'vitest';
import { DRIVERS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { ANALYSED_LANGUAGES } from '../types';
import { automatonOf } from './find-cues';
import { languageCues } from './language-cues';
import { parsePattern, splitPatterns } from './parse-pattern';

describe.each(ANALYSED_LANGUAGES)('the cues of %s', (language) => {
  const cues = languageCues[language];

  it('reach every driver and touchpoint', () => {
    expect(DRIVERS.filter((driver) => !cues.drivers.some((cue) => cue.driver === driver))).toEqual([]);
    const named = new Set(cues.aspects.map((cue) => cue.touchpoint));
    expect(TOUCHPOINTS.filter((touchpoint) => touchpoint !== 'unspecified' && !named.has(touchpoint))).toEqual([]);
  });

  it('carry ids of their own, weights of the sign of their pole, and a sub-reason on indifference', () => {
    const ids = [...cues.drivers, ...cues.aspects, ...cues.evaluations, ...cues.leaving].map((cue) => cue.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const cue of cues.drivers) {
      expect(Math.sign(cue.weight)).toBe(cue.polarity === 'negative' ? -1 : 1);
      if (cue.driver === 'indifference') expect(cue.subReason).toBeDefined();
    }
  });

  it('are written in folded words that parse', () => {
    const all = [...cues.drivers, ...cues.aspects, ...cues.evaluations, ...cues.leaving].map((cue) => cue.patterns);
    for (const pattern of [...all, cues.idle, cues.negators].flatMap(splitPatterns)) {
      const words = parsePattern(pattern)
        .flat()
        .flatMap((choice) => choice.steps.flatMap((step) => step.words));
      expect(
        words.filter((word) => !/^(#|[a-z0-9ñ]+\*?)$/.test(word)),
        pattern,
      ).toEqual([]);
    }
    expect(automatonOf(language).patternCount).toBeGreaterThan(1_500);
  });
});
