import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareUnits } from './score';

describe('shareUnits', () => {
  it('gives the missing units to the largest remainders, the earliest on a tie', () => {
    expect(shareUnits([1.5, 1.5, 1], 4)).toEqual([2, 1, 1]);
    expect(shareUnits([-0.4, 2.9], 3)).toEqual([0, 3]);
    expect(shareUnits([], 0)).toEqual([]);
  });

  it('adds up to the rounded total and moves no term by a whole unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5000, max: 5000, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (exact) => {
          const total = Math.round(exact.reduce((sum, value) => sum + value, 0)) + 0;
          const units = shareUnits(exact, total);
          expect(units.reduce((sum, value) => sum + value, 0)).toBe(total);
          units.forEach((unit, at) => expect(Math.abs(unit - (exact[at] ?? 0))).toBeLessThanOrEqual(1.000001));
        },
      ),
    );
  });
});
