import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from './wilson';

describe('Wilson interval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with the published bounds of %i of %i', (n, of, low, high) => {
    const found = share(n, of);
    expect(found.value).toBeCloseTo(n / of, 12);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('tells where there are too few to tell', () => {
    expect(share(12, 29)).toHaveProperty('tooFew', true);
    expect(share(12, 30)).not.toHaveProperty('tooFew');
  });

  it('says nothing of an empty population', () => {
    expect(share(0, 0)).toEqual({ value: null, low: null, high: null, n: 0, of: 0, tooFew: true });
  });

  it('holds its value and stays in 0–1', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (a, of) => {
        const { value, low, high } = share(Math.min(a, of), of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(Number(low)).toBeLessThanOrEqual(Number(value));
        expect(Number(high)).toBeGreaterThanOrEqual(Number(value));
      }),
    );
  });
});
