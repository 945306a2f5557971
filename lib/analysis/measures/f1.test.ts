import { describe, expect, it } from 'vitest';
import { accuracy, countPair, type Confusion, f1, macroF1, tallyOf } from './f1';

describe('f1', () => {
  it('is the harmonic mean of precision and recall', () => {
    expect(f1({ tp: 6, fp: 2, fn: 4 })).toBeCloseTo((2 * 0.75 * 0.6) / (0.75 + 0.6), 12);
    expect(f1({ tp: 0, fp: 0, fn: 0 })).toBe(0);
  });
});

describe('macroF1', () => {
  const confusion: Confusion = new Map();
  for (const [expected, given, count] of [
    ['positive', 'positive', 8],
    ['positive', 'neutral', 2],
    ['negative', 'negative', 5],
    ['negative', 'positive', 5],
    ['neutral', 'neutral', 4],
    ['neutral', 'positive', 6],
  ] as const) {
    for (let i = 0; i < count; i++) countPair(confusion, expected, given);
  }

  it('averages the classes', () => {
    const mean = (f1({ tp: 8, fp: 11, fn: 2 }) + f1({ tp: 5, fp: 0, fn: 5 }) + f1({ tp: 4, fp: 2, fn: 6 })) / 3;
    expect(macroF1(confusion, ['positive', 'negative', 'neutral'])).toBeCloseTo(mean, 12);
  });

  it('in two poles an abstention is an error and neutral rows do not count', () => {
    const mean = (f1({ tp: 8, fp: 5, fn: 2 }) + f1({ tp: 5, fp: 0, fn: 5 })) / 2;
    expect(macroF1(confusion, ['positive', 'negative'])).toBeCloseTo(mean, 12);
  });

  it('tells the counts of one class', () => {
    expect(tallyOf(confusion, ['positive', 'negative', 'neutral'], 'positive')).toEqual({ tp: 8, fp: 11, fn: 2 });
    expect(tallyOf(confusion, ['positive', 'negative'], 'positive')).toEqual({ tp: 8, fp: 5, fn: 2 });
    expect(accuracy(confusion)).toBeCloseTo(17 / 30, 12);
  });
});
