import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/domain/day';
import type { CountedMention } from './counted-mention';
import { RollupDeltas } from './rollup-deltas';

const day = dayOf(2025, 2, 14) ?? 0;
const month = dayOf(2025, 2, 1) ?? 0;

const says = (driver: string, touchpoint: string, polarity: 'negative' | 'positive', primary = false) => {
  return { driver, touchpoint, polarity, primary };
};

function mention(over: Partial<CountedMention>): CountedMention {
  const plain = {
    day,
    sourceId: 3,
    language: 'es',
    reading: 'negative',
    leaving: 'none',
    leavingKind: 'none',
    rating: 2500,
  };
  return { ...plain, opinions: [], ...over };
}

function countsAt(deltas: RollupDeltas, driver: string, touchpoint: string, grain: number, period: number) {
  const rows = deltas.rollupRows().filter((row) => {
    return row.driver === driver && row.touchpoint === touchpoint && row.grain === grain && row.period === period;
  });
  expect(rows.length).toBeLessThan(2);
  const [row] = rows;
  return (
    row && [row.mentions, row.negative, row.positive, row.leaving, row.risk, row.primaryNegative, row.primaryLeaving]
  );
}

describe('RollupDeltas', () => {
  const deltas = new RollupDeltas(1);
  // Two negative opinions of one driver at two touchpoints, a positive one beside them; it is leaving.
  const first = mention({
    leaving: 'leaving',
    leavingKind: 'left',
    opinions: [
      says('indifference', 'phone', 'negative', true),
      says('indifference', 'staff', 'negative'),
      says('product', 'staff', 'positive'),
    ],
  });
  const second = mention({
    leaving: 'risk',
    leavingKind: 'threat',
    opinions: [says('price', 'offer', 'negative', true)],
  });
  const third = mention({
    day: -1,
    rating: null,
    reading: 'positive',
    leaving: 'leaving',
    leavingKind: 'going',
    opinions: [says('price', 'offer', 'positive', true)],
  });
  const silent = mention({ reading: 'none' });
  for (const one of [first, second, third, silent]) deltas.add(one, 1);

  it('counts distinct mentions at each level', () => {
    expect(countsAt(deltas, '*', '*', 0, day)).toEqual([3, 2, 1, 1, 1, 2, 1]);
    expect(countsAt(deltas, '*', '*', 1, month)).toEqual([3, 2, 1, 1, 1, 2, 1]);
    expect(countsAt(deltas, 'indifference', '*', 0, day)).toEqual([1, 1, 0, 1, 0, 1, 1]);
    expect(countsAt(deltas, '*', 'staff', 0, day)).toEqual([1, 1, 1, 1, 0, 0, 0]);
    expect(countsAt(deltas, 'indifference', 'staff', 1, month)).toEqual([1, 1, 0, 1, 0, 0, 0]);
    expect(countsAt(deltas, 'price', 'offer', 0, day)).toEqual([1, 1, 0, 0, 1, 1, 0]);
  });

  it('counts leaving at a level only with a negative opinion there, and always in the population', () => {
    expect(countsAt(deltas, 'product', '*', 0, day)).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(countsAt(deltas, '*', '*', 0, -1)).toEqual([1, 0, 1, 1, 0, 0, 0]);
    expect(countsAt(deltas, '*', '*', 1, -1)).toEqual([1, 0, 1, 1, 0, 0, 0]);
    expect(countsAt(deltas, 'price', '*', 0, -1)).toEqual([1, 0, 1, 0, 0, 0, 0]);
  });

  it('adds ratings up by day and by what a mention is', () => {
    const rows = deltas.dayTotalRows();
    expect(rows.map((row) => row.mentions).reduce((a, b) => a + b)).toBe(4);
    expect(rows.find((row) => row.leavingKind === 'left')).toMatchObject({
      day,
      ratingSum: 2500,
      rated: 1,
      reading: 'negative',
    });
    expect(rows.find((row) => row.day === -1)).toMatchObject({ mentions: 1, ratingSum: 0, rated: 0 });
  });

  it('takes out what it put in', () => {
    for (const one of [first, second, third, silent]) deltas.add(one, -1);
    const { mentions, negative, leaving, primaryLeaving } = deltas.rollupRows()[0] ?? {};
    expect([mentions, negative, leaving, primaryLeaving]).toEqual([0, 0, 0, 0]);
    expect(deltas.dayTotalRows().every((row) => row.mentions === 0 && row.ratingSum === 0)).toBe(true);
  });
});
