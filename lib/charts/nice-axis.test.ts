import { expect, it } from 'vitest';
import { niceTicks } from './nice-axis';

it('steps by ones, twos and fives, up to a round number that holds the highest count', () => {
  expect(niceTicks(0)).toEqual([0, 1]);
  expect(niceTicks(3)).toEqual([0, 1, 2, 3]);
  expect(niceTicks(27)).toEqual([0, 10, 20, 30]);
  expect(niceTicks(28)).toEqual([0, 10, 20, 30]);
  expect(niceTicks(9)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(niceTicks(101)).toEqual([0, 50, 100, 150]);
  expect(niceTicks(12_345)).toEqual([0, 5000, 10_000, 15_000]);
});
