import { describe, expect, it } from 'vitest';
import type { TermCount } from '@/lib/domain/counts';
import { keyTerms } from './key-terms';
import { logLikelihood } from './log-likelihood';

type Row = readonly [label: string, texts: number, rest: number, parts?: readonly [string, string]];

/** Terms by label, each named once in a text. */
function told(rows: readonly Row[], sizes: { texts: number; rest: number; words?: number }, shown?: number) {
  const labels = rows.map(([label]) => label);
  const terms = rows.map(([, texts, rest, parts], term): TermCount => {
    const ofParts = parts && ([labels.indexOf(parts[0]), labels.indexOf(parts[1])] as const);
    return { term, parts: ofParts ?? null, texts, times: texts, rest };
  });
  return keyTerms(terms, { words: 1000, ...sizes }, (term) => labels[term] ?? '', shown);
}

const labelsOf = (topics: readonly { readonly label: string }[]) => topics.map(({ label }) => label);

describe('what is over-represented', () => {
  it('is told with both shares, their difference, its interval, the ratio and the likelihood', () => {
    const { distinctive } = told([['maleta', 30, 10]], { texts: 100, rest: 100 });
    const [topic] = distinctive;
    expect(topic).toMatchObject({ label: 'maleta', n: 30, share: { value: 0.3, n: 30, of: 100 } });
    expect(topic?.change?.before).toMatchObject({ value: 0.1, n: 10, of: 100 });
    expect(topic?.change?.difference).toBeCloseTo(0.2, 10);
    // Newcombe's method 10, from the Wilson bounds of 30/100 (0.2189, 0.3958) and of 10/100 (0.0552, 0.1744).
    expect(topic?.change?.low).toBeCloseTo(0.2 - Math.hypot(0.3 - 0.2189, 0.1744 - 0.1), 3);
    expect(topic?.change?.high).toBeCloseTo(0.2 + Math.hypot(0.3958 - 0.3, 0.1 - 0.0552), 3);
    expect(topic?.ratio).toBeCloseTo(30.5 / 10.5, 10);
    expect(topic?.logLikelihood).toBeCloseTo(logLikelihood(30, 70, 10, 90), 10);
  });

  it('leaves out what is alike, what is rarer, what is larger by little, and what fewer than three texts name', () => {
    const sizes = { texts: 10_000, rest: 10_000 };
    const rows: Row[] = [
      ['alike', 500, 500],
      ['rarer', 100, 900],
      ['a little', 3300, 3000],
      ['two', 2, 0],
      ['much', 300, 100],
    ];
    expect(labelsOf(told(rows, sizes).distinctive)).toEqual(['much']);
  });

  it('holds fewer where more were tested', () => {
    // G² of 12 against 3 of 100 each is 6.2: once in 80 by chance.
    const sizes = { texts: 100, rest: 100 };
    expect(labelsOf(told([['one', 12, 3]], sizes).distinctive)).toEqual(['one']);
    const others = Array.from({ length: 40 }, (_, index): Row => [`other ${index}`, 5, 5]);
    expect(told([['one', 12, 3], ...others], sizes).distinctive).toEqual([]);
  });

  it('is nothing where there is no rest', () => {
    const { distinctive, frequent } = told([['maleta', 30, 0]], { texts: 100, rest: 0 });
    expect(distinctive).toEqual([]);
    expect(frequent[0]).toMatchObject({ label: 'maleta', change: null, ratio: null, logLikelihood: null });
  });
});

describe('what is frequent', () => {
  it('weighs times by rarity: TF-IDF over all that was read', () => {
    // 40 × ln(1 + 200/140) = 35.5; 30 × ln(1 + 200/31) = 60.3.
    const { frequent } = told(
      [
        ['hotel', 40, 100],
        ['ascensor', 30, 1],
      ],
      { texts: 100, rest: 100 },
    );
    expect(labelsOf(frequent)).toEqual(['ascensor', 'hotel']);
  });

  it('tells so many', () => {
    const rows = Array.from({ length: 30 }, (_, index): Row => [`term ${index}`, 5 + index, 5]);
    expect(told(rows, { texts: 100, rest: 100 }).frequent).toHaveLength(12);
    expect(told(rows, { texts: 100, rest: 100 }, 3).frequent).toHaveLength(3);
  });
});

describe('names of two words', () => {
  it('are told where the words belong together, in place of a word mostly said in them', () => {
    const rows: Row[] = [
      ['boarding', 10, 0],
      ['pass', 30, 0],
      ['boarding pass', 9, 0, ['boarding', 'pass']],
    ];
    expect(labelsOf(told(rows, { texts: 100, rest: 0 }).frequent)).toEqual(['pass', 'boarding pass']);
  });

  it('are none where chance explains them', () => {
    // Of 1,000 words 200 and 100: 20 neighbours are to be expected.
    const rows: Row[] = [
      ['hotel', 200, 0],
      ['room', 100, 0],
      ['hotel room', 21, 0, ['hotel', 'room']],
    ];
    expect(labelsOf(told(rows, { texts: 500, rest: 0 }).frequent)).not.toContain('hotel room');
  });
});
