import { describe, expect, it } from 'vitest';
import { largestHeld } from './benjamini-hochberg';
import { chanceOf, logLikelihood } from './log-likelihood';

describe('the log-likelihood ratio', () => {
  it('is what its definition gives, worked out by hand', () => {
    // 2 × (30 ln(30/20) + 70 ln(70/80) + 10 ln(10/20) + 90 ln(90/80)), of 100 and 100.
    const byHand = 2 * (30 * Math.log(1.5) + 70 * Math.log(0.875) + 10 * Math.log(0.5) + 90 * Math.log(1.125));
    expect(logLikelihood(30, 70, 10, 90)).toBeCloseTo(byHand, 10);
    expect(byHand).toBeCloseTo(12.9715, 4);
  });

  it('finds the figures of Dunning’s own table of bigrams in Swiss banking news', () => {
    // "the swiss", "at the", "can be": k(AB), k(¬A B), k(A ¬B), k(¬A ¬B) and −2 log λ as printed (1993, table 1).
    expect(logLikelihood(110, 2442, 111, 29_114)).toBeCloseTo(270.72, 2);
    expect(logLikelihood(29, 13, 123, 31_612)).toBeCloseTo(263.9, 2);
    expect(logLikelihood(31, 23, 139, 31_584)).toBeCloseTo(256.84, 2);
  });

  it('is nothing where both are named alike, or a side is empty', () => {
    expect(logLikelihood(10, 90, 20, 180)).toBe(0);
    expect(logLikelihood(0, 0, 20, 180)).toBe(0);
    expect(logLikelihood(5, 0, 7, 0)).toBe(0);
  });

  it('has the odds of χ² with one degree of freedom', () => {
    expect(chanceOf(0)).toBeCloseTo(1, 6);
    expect(chanceOf(3.841459)).toBeCloseTo(0.05, 6);
    expect(chanceOf(10.827566)).toBeCloseTo(0.001, 8);
    // Far out, as a part of itself: 2 × Φ(−10).
    expect(chanceOf(100) / 1.523970604832e-23).toBeCloseTo(1, 5);
  });
});

describe('the false discovery rate', () => {
  it('holds the findings of Benjamini and Hochberg’s own example', () => {
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(largestHeld(chances, 0.05)).toBe(0.0095);
    expect(largestHeld(chances.toReversed(), 0.05)).toBe(0.0095);
  });

  it('holds an earlier one that fails alone where a later one holds, and none of none', () => {
    expect(largestHeld([0.03, 0.04, 0.045], 0.05)).toBe(0.045);
    expect(largestHeld([0.2, 0.4], 0.05)).toBe(-1);
    expect(largestHeld([], 0.05)).toBe(-1);
  });
});
