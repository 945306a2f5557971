import { describe, expect, it } from 'vitest';
import { PACK_IDS } from '@/lib/domain/pack';
import { LOCALES, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { automatonOf } from '../opinions/find-cues';
import { parsePattern, splitPatterns } from '../opinions/parse-pattern';
import { ANALYSED_LANGUAGES } from '../types';
import { packs } from './packs';

/** Every plain phrase that a pattern stands for, its gaps written out. */
function phrasesOf(pattern: string): string[] {
  let phrases = [''];
  for (const choices of parsePattern(pattern)) {
    phrases = phrases.flatMap((phrase) =>
      choices.flatMap(({ steps, gap }) =>
        [...steps, { gap, words: [''] }].reduce(
          (longer, step) => longer.flatMap((one) => step.words.map((word) => `${one} ${step.gap} ${word}`)),
          [phrase],
        ),
      ),
    );
  }
  return phrases;
}

const worded = PACK_IDS.map((id) => packs[id]);

describe('the packs', () => {
  it('are one for each id, and share no touchpoint with each other or with the taxonomy', () => {
    expect(worded.map(({ pack }) => pack.id)).toEqual([...PACK_IDS]);
    const ids = worded.flatMap(({ pack }) => Object.keys(pack.touchpoints));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => TOUCHPOINTS.some((known) => known === id))).toEqual([]);
  });
});

describe.each(worded)('the pack $pack.id', ({ pack, cues, judgedAs }) => {
  const touchpoints = Object.entries(pack.touchpoints);

  it('has some twenty touchpoints under those of the taxonomy', () => {
    expect(touchpoints.length).toBeGreaterThanOrEqual(8);
    expect(touchpoints.length).toBeLessThanOrEqual(24);
    for (const [id, { parent }] of touchpoints) {
      expect(TOUCHPOINTS).toContain(parent);
      expect(judgedAs[id]).toBeDefined();
    }
  });

  it('names and describes each in both languages, each name once', () => {
    for (const locale of LOCALES) {
      const names = touchpoints.map(([, { name }]) => name[locale]);
      expect(new Set(names).size).toBe(names.length);
      expect(pack.name[locale]).not.toBe(pack.id);
    }
    for (const [id, { name, description }] of touchpoints) {
      for (const locale of LOCALES) {
        expect(name[locale]).toMatch(/^\p{Lu}/u);
        expect(name[locale]).not.toBe(id);
        expect(description[locale]).toMatch(/\.$/);
      }
      expect(description.es).not.toBe(description.en);
    }
  });

  describe.each(ANALYSED_LANGUAGES)('in %s', (language) => {
    const { places, unmeant, signs } = cues[language];
    const patternsOf = Object.values(places).map(({ judged = '', named = '' }) =>
      [judged, named].flatMap(splitPatterns),
    );

    it('is written in folded words that parse', () => {
      for (const pattern of [...patternsOf.flat(), ...splitPatterns(unmeant), ...splitPatterns(signs)]) {
        const words = parsePattern(pattern).flatMap((choices) =>
          choices.flatMap(({ steps }) => steps.flatMap((step) => step.words)),
        );
        expect(words.length, pattern).toBeGreaterThan(0);
        expect(
          words.filter((word) => !/^(#|[a-z0-9ñ]+\*?)$/.test(word)),
          pattern,
        ).toEqual([]);
      }
      expect(automatonOf(language, packs[pack.id]).patternCount).toBeGreaterThan(
        automatonOf(language).patternCount + 200,
      );
    });

    it('has words for every touchpoint, and none for two', () => {
      expect(patternsOf.filter((patterns) => patterns.length === 0)).toEqual([]);
      const owners = new Map<string, number>();
      patternsOf.forEach((patterns, touchpoint) => {
        for (const phrase of patterns.flatMap(phrasesOf)) {
          expect(owners.get(phrase) ?? touchpoint, phrase).toBe(touchpoint);
          owners.set(phrase, touchpoint);
        }
      });
    });
  });
});
