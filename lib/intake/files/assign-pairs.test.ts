import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignPairs, type Pair } from './assign-pairs';

const total = (pairs: readonly Pair[]) => pairs.reduce((sum, pair) => sum + pair.worth, 0);

/** Every way there is, for few rows. */
function best(pairs: readonly Pair[], rows: number, used: ReadonlySet<number> = new Set(), row = 0): number {
  if (row === rows) return 0;
  const alone = best(pairs, rows, used, row + 1);
  const taken = pairs
    .filter((pair) => pair.row === row && !used.has(pair.column))
    .map((pair) => pair.worth + best(pairs, rows, new Set([...used, pair.column]), row + 1));
  return Math.max(alone, ...taken);
}

describe('assignPairs', () => {
  it('takes the best total, not the best pair first', () => {
    const pairs = [
      { row: 0, column: 0, worth: 9 },
      { row: 0, column: 1, worth: 8 },
      { row: 1, column: 0, worth: 8 },
    ];
    expect(assignPairs(pairs, 2, 2)).toEqual([pairs[1], pairs[2]]);
  });

  it('prefers the lower column among equals', () => {
    const pairs = [1, 0, 2].map((column) => ({ row: 0, column, worth: 1 }));
    expect(assignPairs(pairs, 1, 3)).toEqual([pairs[1]]);
  });

  it('is one-to-one and as good as trying every way', () => {
    const grid = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), { maxLength: 4 });
    fc.assert(
      fc.property(grid, (worths) => {
        const pairs = worths.flatMap((cells, row) =>
          cells.flatMap((worth, column) => (worth > 0 ? [{ row, column, worth }] : [])),
        );
        const chosen = assignPairs(pairs, worths.length, 5);
        expect(new Set(chosen.map((pair) => pair.row)).size).toBe(chosen.length);
        expect(new Set(chosen.map((pair) => pair.column)).size).toBe(chosen.length);
        expect(total(chosen)).toBe(best(pairs, worths.length));
      }),
    );
  });
});
