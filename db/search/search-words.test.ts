import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText, searchWords } from './search-words';

/** The definition: lower case, decomposed, without marks; runs of letters and digits. */
const defined = (text: string) =>
  (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => word.slice(0, 64));

describe('searchWords', () => {
  it.each([
    ['¡Nadie CONTESTÓ, señor!', ['nadie', 'contesto', 'senor']],
    ['décomposé: e\u0301te\u0301', ['decompose', 'ete']],
    ['5 ★★★★★ 😀genial😀2×1', ['5', 'genial', '2', '1']],
    ['straße Ωμέγα 日本', ['straße', 'ωμεγα', '日本']],
    ['half \uD800 pair', ['half', 'pair']],
    [`${'x'.repeat(70)} y`, ['x'.repeat(64), 'y']],
    [' … ', []],
  ])('reads %j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
    expect(searchText(text)).toBe(words.join(' '));
  });

  it('gives what its definition says for any text', () => {
    const latin = fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCodePoint(code));
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: latin, maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(searchWords(text)).toEqual(defined(text));
      }),
    );
  });
});
