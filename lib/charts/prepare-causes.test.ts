import { expect, it } from 'vitest';
import type { JourneyCell } from '@/lib/domain/answers';
import { shareOf } from './overview-fixture';
import { prepareCauses } from './prepare-causes';

const cell = (driver: JourneyCell['driver'], touchpoint: JourneyCell['touchpoint'], n: number): JourneyCell => ({
  driver,
  touchpoint,
  stage: null,
  n,
  share: shareOf(n, 100),
  sentiment: 0,
  change: null,
});

it('puts the most named cause first and tells how many there are', () => {
  const inside = [cell('price', 'offer', 4), cell('indifference', 'phone', 9), cell('price', 'billing', 7)];
  const { rows, total, top } = prepareCauses(inside, 2);
  expect(rows.map((row) => row.touchpoint)).toEqual(['phone', 'billing']);
  expect([total, top]).toEqual([3, rows[0]?.share.high]);
});

it('leaves room for what a share was before, and tells whether any row is drawn beside it', () => {
  const before = (n: number) => ({ before: shareOf(n, 100), difference: 0, low: 0, high: 0 });
  const now = cell('price', 'offer', 40);
  expect(prepareCauses([now], 2).compares).toBe(false);
  const compared = prepareCauses([{ ...now, change: before(70) }], 2);
  expect([compared.compares, compared.top]).toEqual([true, 0.7]);
  const few = { ...before(70), before: { ...shareOf(70, 100), tooFew: true as const } };
  expect(prepareCauses([{ ...now, change: few }], 2).compares).toBe(false);
});
