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
