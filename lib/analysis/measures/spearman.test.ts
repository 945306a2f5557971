import { describe, expect, it } from 'vitest';
import { spearman } from './spearman';

describe('spearman', () => {
  it('is 1 for any rising relation and −1 for any falling one', () => {
    expect(spearman([1, 2, 3, 4], [0.1, 0.2, 5, 900])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3, 4], [9, 4, 1, -7])).toBeCloseTo(-1, 12);
  });

  it('gives equal values the mean of their ranks', () => {
    // Ranks 1.5, 1.5, 3, 4 and 1, 2, 3.5, 3.5: Pearson of these by hand is 4 / 4.5.
    expect(spearman([1, 1, 2, 3], [1, 2, 3, 3])).toBeCloseTo(4 / 4.5, 12);
  });

  it('is nothing when a side never varies', () => {
    expect(spearman([2, 2, 2], [1, 2, 3])).toBeNull();
    expect(spearman([], [])).toBeNull();
  });
});
