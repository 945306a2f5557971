import { expect, it } from 'vitest';
import { chanceOf } from './surprise';

/** The chance of a sum of unlike draws, worked out in full: as far from what was to be expected, or farther, on its side. */
function exact(rates: readonly number[], praise: number): number {
  let spread = [1];
  for (const rate of rates) {
    spread = [...spread, 0].map((chance, at) => chance * (1 - rate) + (spread[at - 1] ?? 0) * rate);
  }
  const expected = rates.reduce((sum, rate) => sum + rate, 0);
  return spread.reduce(
    (sum, chance, at) => ((praise > expected ? at >= praise : at <= praise) ? sum + chance : sum),
    0,
  );
}

it.each([
  [20, 0.95, 15],
  [30, 0.5, 27],
  [12, 0.9, 12],
  [200, 0.88, 150],
  [40, 0.1, 15],
])('never calls %i uses, expected to praise at %f, surer than they are', (n, rate, praise) => {
  const mixed = [
    { n, rate },
    { n: n / 2, rate: 0.3 },
  ];
  const rates = mixed.flatMap((stratum) => Array.from({ length: stratum.n }, () => stratum.rate));
  expect(chanceOf([{ n, rate }], praise)).toBeGreaterThanOrEqual(exact(rates.slice(0, n), praise));
  expect(chanceOf(mixed, praise)).toBeGreaterThanOrEqual(exact(rates, praise));
});

it('is small where uses are many and far off, and 1 where they are as expected', () => {
  expect(chanceOf([{ n: 100, rate: 0.5 }], 90)).toBeLessThan(1e-12);
  expect(chanceOf([{ n: 100, rate: 0.5 }], 52)).toBe(1);
  // What stands in texts that the reader is sure of weighs more than the same share among those it is not.
  const sure = [
    { n: 50, rate: 0.99 },
    { n: 50, rate: 0.01 },
  ];
  expect(chanceOf(sure, 62)).toBeLessThan(chanceOf([{ n: 100, rate: 0.5 }], 62) / 1000);
});
