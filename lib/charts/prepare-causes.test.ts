import { describe, expect, it } from 'vitest';
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

describe('prepareCauses', () => {
  const cells = [
    cell('price', 'offer', 4),
    cell('indifference', 'phone', 9),
    cell('price', 'billing', 7),
    cell('trust', 'app', 0),
  ];
  it('puts the most named first and tells how many there are', () => {
    const { rows, total } = prepareCauses(cells, { driver: 'all', touchpoint: 'all' }, 2);
    expect(rows.map((row) => row.touchpoint)).toEqual(['phone', 'billing']);
    expect(total).toBe(3);
  });
  it('keeps to one side of the cut', () => {
    expect(prepareCauses(cells, { driver: 'price', touchpoint: 'all' }, 9).rows.map((row) => row.n)).toEqual([7, 4]);
    expect(prepareCauses(cells, { driver: 'all', touchpoint: 'app' }, 9).rows).toEqual([]);
  });
});
