import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOfDay } from '@/lib/domain/day';
import { comparedRange } from './compared-range';
import { bucketStart, trendGrain } from './trend-grain';
import { trendPoints } from './trend-points';

const day = (iso: string) => dayOfIso(iso) ?? Number.NaN;

describe('trends', () => {
  it('chooses the grain by length', () => {
    expect(trendGrain(1, 45)).toBe('day');
    expect(trendGrain(1, 46)).toBe('week');
    expect(trendGrain(1, 400)).toBe('week');
    expect(trendGrain(1, 401)).toBe('month');
  });

  it('starts weeks on Monday, before 1970 too', () => {
    expect(isoOfDay(bucketStart(day('2026-03-15'), 'week'))).toBe('2026-03-09');
    expect(isoOfDay(bucketStart(day('2026-03-16'), 'week'))).toBe('2026-03-16');
    expect(isoOfDay(bucketStart(day('1969-12-28'), 'week'))).toBe('1969-12-22');
  });

  it('fills silent buckets with zeros and adds the rest up', () => {
    const cell = { mentions: 2, negative: 1, leaving: 1 };
    const { points } = trendPoints(
      [
        { ...cell, driver: '*', period: day('2026-01-31') },
        { ...cell, driver: '*', period: day('2026-03-01') },
        { ...cell, driver: 'price', period: day('2026-03-31') },
      ],
      'month',
      day('2026-01-15'),
      day('2026-03-31'),
    );
    expect(points.map(({ start, mentions }) => [start, mentions])).toEqual([
      ['2026-01-01', 2],
      ['2026-02-01', 0],
      ['2026-03-01', 2],
    ]);
    expect(points[2]?.drivers).toMatchObject({ price: 1, effort: 0 });
  });

  it('compares with as many days before, or with the same weekdays a year earlier', () => {
    expect(comparedRange(10, 19, 'previous')).toEqual({ from: 0, to: 9 });
    expect(comparedRange(1000, 1009, 'year')).toEqual({ from: 636, to: 645 });
  });
});
