import { describe, expect, it } from 'vitest';
import { stem } from '../text/stem';
import type { WordType } from './compile-lexicon';
import { lexiconOf } from './lexicons';
import { StemIndex } from './stem-index';

const { words } = lexiconOf('es');
const ENDINGS = 'amente mente logia encia icaciones uciones ables iendolos arselas uyendo gues abamos es o'.split(' ');

describe('words by their stems', () => {
  it('rests on this: no stem loses the first two letters of its word', () => {
    for (const word of words.keys()) {
      if (word.length < 2) continue;
      for (const written of [word, ...ENDINGS.map((ending) => word.slice(0, 4) + ending)]) {
        expect(stem(written, 'es').slice(0, 2), written).toBe(written.slice(0, 2));
      }
    }
  });

  it('answers as if every word had been stemmed beforehand', () => {
    const all = new Map<string, WordType>();
    for (const [word, type] of words) {
      if (type.entry === '' && type.negated === 0) continue;
      const key = stem(word, 'es');
      const known = all.get(key);
      if (known === undefined || word.length < known.entry.length) all.set(key, { ...type, entry: word, role: null });
    }
    const index = new StemIndex(words, 'es');
    expect(all.size).toBeGreaterThan(1000);
    for (const [key, type] of all) expect(index.get(key)).toEqual(type);
    expect(index.get('zzz')).toBeUndefined();
  });
});
