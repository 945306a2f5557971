import { seededRandom } from '@/lib/domain/seeded-random';
import { type Confusion, countPair, macroF1 } from './f1';

/** Rows that are read alike: what they should say and what two readings say. */
export interface Pair {
  readonly expected: string;
  readonly before: string;
  readonly after: string;
  /** How many rows. */
  readonly n: number;
}

/** A difference with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;
const SEED = 0x5eed;
/** Counts from which a Poisson number is drawn as a normal one. */
const MANY = 64;

/** Draws a Poisson number of mean `mean`, a whole one; without transcendental maths, so that it is the same everywhere. */
function poisson(mean: number, uniform: () => number): number {
  if (mean > MANY) {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += uniform();
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * sum));
  }
  let least = 1;
  for (let i = 0; i < mean; i++) least /= Math.E;
  let count = 0;
  for (let product = uniform(); product > least; product *= uniform()) count += 1;
  return count;
}

/**
 * A difference between two readings of the same rows with its 95 % interval: rows are drawn again with their two readings
 * together (paired bootstrap, percentiles), always in the same order. Rows come as so many of each kind, so that it costs
 * the same however many there are: each kind is drawn as a Poisson number (Hanley & MacGibbon 2006).
 * @param rows how many there are of each kind.
 * @param difference what is told of so many of each kind.
 */
export function pairedChange(rows: readonly number[], difference: (counts: Float64Array) => number): Interval {
  const value = difference(Float64Array.from(rows));
  const uniform = seededRandom(SEED);
  const counts = new Float64Array(rows.length);
  const drawn = Float64Array.from({ length: DRAWS }, () => {
    for (const [kind, n] of rows.entries()) counts[kind] = poisson(n, uniform);
    return difference(counts);
  }).sort();
  return { value, low: drawn[Math.floor(DRAWS * 0.025)] ?? value, high: drawn[Math.ceil(DRAWS * 0.975) - 1] ?? value };
}

/** How much macro-F1 changed, with its interval; all zero where no row was read otherwise. */
export function changeOfF1(pairs: readonly Pair[], classes: readonly string[]): Interval {
  if (pairs.every(({ before, after }) => before === after)) return { value: 0, low: 0, high: 0 };
  const figure = (counts: Float64Array, side: 'before' | 'after'): number => {
    const confusion: Confusion = new Map();
    for (const [kind, pair] of pairs.entries()) countPair(confusion, pair.expected, pair[side], counts[kind] ?? 0);
    return macroF1(confusion, classes);
  };
  return pairedChange(
    pairs.map(({ n }) => n),
    (counts) => figure(counts, 'after') - figure(counts, 'before'),
  );
}
