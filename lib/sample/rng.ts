import { seededRandom } from '@/lib/domain/seeded-random';

/** A small seeded generator: the same seed tells the same stories on every machine. */
export interface Rng {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T;
}

export function seededRng(seed: number): Rng {
  const next = seededRandom(seed);
  return {
    next,
    pick<T>(items: readonly T[]): T {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
