import { describe, expect, it } from 'vitest';
import { describeCues } from '@/lib/analysis/opinions/describe-cues';
import { ANALYSED_LANGUAGES } from '@/lib/analysis/types';
import { catalogues } from './catalogue';

describe('the names of the cues', () => {
  const rules = new Set(ANALYSED_LANGUAGES.flatMap((language) => describeCues(language).map(({ rule }) => rule)));

  it('are there for every entry of both languages, and for no other', () => {
    for (const { cueNames } of Object.values(catalogues)) {
      const named = Object.entries(cueNames).flatMap(([group, names]) =>
        Object.keys(names).map((name) => `${group}.${name}`),
      );
      expect(named.sort()).toEqual([...rules].sort());
    }
  });
});
