import { describe, expect, it } from 'vitest';
import { type Cell, NO_COUNTS } from '@/lib/domain/counts';
import { cellTable } from './cell-table';
import { causeAnswers, driverAnswers, unexplained } from './driver-shares';
import { rootCauses } from './root-causes';

const cells: Cell[] = [
  {
    ...NO_COUNTS,
    driver: '*',
    touchpoint: '*',
    mentions: 200,
    negative: 100,
    leaving: 40,
    primaryNegative: 100,
    primaryLeaving: 20,
  },
  {
    ...NO_COUNTS,
    driver: 'effort',
    touchpoint: '*',
    mentions: 70,
    negative: 60,
    leaving: 20,
    primaryNegative: 50,
    primaryLeaving: 15,
  },
  {
    ...NO_COUNTS,
    driver: 'price',
    touchpoint: '*',
    mentions: 55,
    negative: 55,
    leaving: 9,
    primaryNegative: 50,
    primaryLeaving: 5,
  },
  { ...NO_COUNTS, driver: 'effort', touchpoint: 'unspecified', mentions: 60, negative: 60 },
  { ...NO_COUNTS, driver: 'effort', touchpoint: 'app', mentions: 5, negative: 4 },
  { ...NO_COUNTS, driver: 'price', touchpoint: 'offer', mentions: 50, negative: 50 },
  { ...NO_COUNTS, driver: 'trust', touchpoint: 'billing', mentions: 3, negative: 0, positive: 3 },
];
const compared = { now: cellTable(cells), before: null };

describe('root causes', () => {
  it('puts the largest told place first and places not told behind', () => {
    const roots = rootCauses(causeAnswers(compared));
    expect(roots.map(({ driver, touchpoint }) => `${driver} ${touchpoint}`)).toEqual([
      'price offer',
      'effort app',
      'effort unspecified',
    ]);
    expect(rootCauses(causeAnswers(compared), 2).every(({ touchpoint }) => touchpoint !== 'unspecified')).toBe(true);
  });

  it('closes the single causes of both populations with the unexplained', () => {
    const left = unexplained(compared.now);
    expect(left.negative.n).toBe(0);
    expect(left.leaving).toMatchObject({ n: 20, of: 40, value: 0.5 });
    const [first] = driverAnswers(compared);
    expect(first?.driver).toBe('effort');
    expect(first?.population.leaving.multi).toMatchObject({ n: 20, of: 40 });
  });
});
