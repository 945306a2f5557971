import { describe, expect, it } from 'vitest';
import { compareFinds, tallyFinds } from './compare-found';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));

describe('what two readings find in the same texts', () => {
  it('is told rightly found, wrongly found and missed', () => {
    expect(tallyFinds(set('a b c'), set('b c d'))).toEqual({ tp: 2, fp: 1, fn: 1 });
    expect(tallyFinds(set(''), set('a'))).toEqual({ tp: 0, fp: 1, fn: 0 });
    expect(tallyFinds(set('a'), set(''))).toEqual({ tp: 0, fp: 0, fn: 1 });
  });

  it('is compared over all texts together, every find counting alike', () => {
    const missed = { before: { tp: 0, fp: 0, fn: 1 }, after: { tp: 1, fp: 0, fn: 0 }, n: 30 };
    const same = { before: { tp: 2, fp: 1, fn: 0 }, after: { tp: 2, fp: 1, fn: 0 }, n: 10 };
    const compared = compareFinds([missed, same]);
    expect(compared).toMatchObject({ n: 40, before: { precision: 20 / 30, recall: 20 / 50 } });
    expect(compared?.after).toMatchObject({ precision: 50 / 60, recall: 1 });
    expect(compared?.change.value).toBeCloseTo(100 / 110 - 40 / 80, 12);
    expect(compared?.change.low).toBeGreaterThan(0);
    expect(compareFinds([same])?.change).toEqual({ value: 0, low: 0, high: 0 });
    expect(compareFinds([])).toBeNull();
  });
});
