import { seededRandom } from '@/lib/seeded-random';
import { type Confusion, countPair, macroF1 } from './f1';

/** One row read twice. */
export interface Pair {
  readonly expected: string;
  readonly before: string;
  readonly after: string;
}

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;
const SEED = 0x5eed;

const confusionOf = (pairs: readonly Pair[], counts: Int32Array, side: 'before' | 'after'): Confusion => {
  const confusion: Confusion = new Map();
  pairs.forEach((pair, kind) => {
    countPair(confusion, pair.expected, pair[side], counts[kind] ?? 0);
  });
  return confusion;
};

/**
 * How much macro-F1 changed, with a 95 % interval: rows are drawn again with their two readings together (paired bootstrap,
 * percentiles), always in the same order. All zero where no row was read otherwise.
 */
export function changeOfF1(pairs: readonly Pair[], classes: readonly string[]): Interval {
  const kinds = [...new Map(pairs.map((pair) => [`${pair.expected} ${pair.before} ${pair.after}`, pair])).values()];
  const places = new Map(kinds.map((kind, at) => [`${kind.expected} ${kind.before} ${kind.after}`, at]));
  const rows = Uint8Array.from(pairs, (pair) => places.get(`${pair.expected} ${pair.before} ${pair.after}`) ?? 0);
  const difference = (counts: Int32Array): number =>
    macroF1(confusionOf(kinds, counts, 'after'), classes) - macroF1(confusionOf(kinds, counts, 'before'), classes);
  const own = new Int32Array(kinds.length);
  for (const kind of rows) own[kind] = (own[kind] ?? 0) + 1;
  const value = difference(own);
  if (kinds.every(({ before, after }) => before === after)) return { value: 0, low: 0, high: 0 };
  const random = seededRandom(SEED);
  const drawn = Array.from({ length: DRAWS }, () => {
    const counts = new Int32Array(kinds.length);
    for (let row = 0; row < rows.length; row++) {
      const kind = rows[Math.floor(random() * rows.length)] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return difference(counts);
  }).sort((a, b) => a - b);
  return { value, low: drawn[Math.floor(DRAWS * 0.025)] ?? value, high: drawn[Math.ceil(DRAWS * 0.975) - 1] ?? value };
}
