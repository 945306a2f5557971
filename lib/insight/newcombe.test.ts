import { describe, expect, it } from 'vitest';
import { change } from './newcombe';
import { share } from './wilson';

describe('Newcombe interval', () => {
  // Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 10, 0.6075, 1],
  ])('agrees with the published bounds of %i/%i − %i/%i', (n1, of1, n2, of2, low, high) => {
    const found = change(share(n1, of1), share(n2, of2));
    expect(found?.difference).toBeCloseTo(n1 / of1 - n2 / of2, 12);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  it('is null where either share is empty', () => {
    expect(change(share(0, 0), share(1, 2))).toBeNull();
    expect(change(share(1, 2), share(0, 0))).toBeNull();
  });
});
