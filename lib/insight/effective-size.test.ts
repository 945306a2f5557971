import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clusters, effectiveSize } from './effective-size';
import { t95 } from './student-t';
import { share } from './wilson';

/** An author's mentions in the part and in the whole. */
type Author = readonly [y: number, x: number];

function clustersOf(authors: readonly Author[]): Clusters {
  const sum = (of: (y: number, x: number) => number) => authors.reduce((total, [y, x]) => total + of(y, x), 0);
  return {
    same: sum((y) => y * (y - 1)),
    across: sum((y, x) => y * (x - 1)),
    whole: sum((_, x) => x * (x - 1)),
    further: sum((_, x) => Math.max(0, x - 1)),
  };
}
const times = (count: number, author: Author): Author[] => Array.from({ length: count }, () => author);
const sizes = (authors: readonly Author[]) =>
  [authors.reduce((sum, [y]) => sum + y, 0), authors.reduce((sum, [, x]) => sum + x, 0)] as const;

describe('effective size', () => {
  // Cochran 1977, Sampling Techniques, 3.12, table 3.5: 30 households of 104 persons, 30 of whom had seen a doctor.
  // Σa² = 86, Σam = 113, Σm² = 404; v(p) = 0.00520, against 0.00197 by the binomial formula.
  it('agrees with the published variance of a proportion in clusters', () => {
    const households = { same: 86 - 30, across: 113 - 30, whole: 404 - 104, further: 104 - 30 };
    const p = 30 / 104;
    const few = (t95(103) / t95(29)) ** 2;
    const effective = effectiveSize(30, 104, households);
    // Design effect against p(1 − p) ÷ (n − 1), as the published figures give it to three places.
    expect(0.0052 / ((p * (1 - p)) / 103)).toBeCloseTo((104 * few) / effective, 1);
    expect((p * (1 - p)) / 104).toBeCloseTo(0.00197, 5);
    const plain = share(30, 104);
    const clustered = share(30, 104, households);
    expect(clustered.nEffective).toBe(effective);
    expect(Number(clustered.high) - Number(clustered.low)).toBeGreaterThan(
      1.5 * (Number(plain.high) - Number(plain.low)),
    );
  });

  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [12, 2.1788],
    [29, 2.0452],
    [103, 1.9833],
  ])('has the published point of t with %i degrees of freedom', (df, point) => {
    expect(t95(df)).toBeCloseTo(point, 4);
    expect(Math.abs(t95(3) - 3.1824)).toBeLessThan(0.004);
  });

  it('changes nothing and says nothing where every author wrote once', () => {
    const alone = clustersOf([...times(40, [1, 1]), ...times(60, [0, 1])]);
    expect(share(40, 100, alone)).toEqual(share(40, 100));
    expect(share(40, 100)).not.toHaveProperty('nEffective');
  });

  it('counts an author who says the same ten times as one voice', () => {
    // Of 40 authors with ten mentions each, 20 say it every time.
    const authors = [...times(20, [10, 10]), ...times(20, [0, 10])];
    const { nEffective } = share(...sizes(authors), clustersOf(authors));
    expect(nEffective).toBeGreaterThan(35);
    expect(nEffective).toBeLessThanOrEqual(40);
  });

  it('counts mentions of one author that have nothing in common as so many voices', () => {
    // Every author says it in half of the mentions: there is less variance than by chance, and no claim is made of it.
    const authors = times(200, [5, 10]);
    expect(share(...sizes(authors), clustersOf(authors)).nEffective).toBeGreaterThan(1970);
  });

  it('takes each author as one voice where nothing varies, and one author as one', () => {
    const silent = times(50, [0, 4]);
    const { nEffective, high, tooFew } = share(...sizes(silent), clustersOf(silent));
    expect(nEffective).toBeLessThanOrEqual(50);
    expect(nEffective).toBeGreaterThan(45);
    expect(tooFew).toBeUndefined();
    expect(high).toBeGreaterThan(Number(share(0, 200).high));
    expect(share(8, 20, clustersOf([[8, 20]]))).toMatchObject({ nEffective: 1, tooFew: true });
  });

  it('stays between one voice and all of them, and holds its value', () => {
    const author = fc.nat(12).chain((x) => fc.tuple(fc.nat(x), fc.constant(x)));
    fc.assert(
      fc.property(fc.array(author, { minLength: 1, maxLength: 60 }), (authors) => {
        const [n, of] = sizes(authors);
        const size = effectiveSize(n, of, clustersOf(authors));
        expect(size).toBeGreaterThanOrEqual(Math.min(1, of));
        expect(size).toBeLessThanOrEqual(of);
        const { value, low, high } = share(n, of, clustersOf(authors));
        if (of === 0) return;
        expect(Number(low)).toBeLessThanOrEqual(Number(value) + 1e-12);
        expect(Number(high)).toBeGreaterThanOrEqual(Number(value) - 1e-12);
      }),
    );
  });
});
