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
      { from: day('2026-01-15'), to: day('2026-03-31') },
      { from: day('2026-01-15'), to: day('2026-03-31') },
    );
    expect(points.map(({ start, mentions }) => [start, mentions])).toEqual([
      ['2026-01-01', 2],
      ['2026-02-01', 0],
      ['2026-03-01', 2],
    ]);
    expect(points[2]?.drivers).toMatchObject({ price: 1, effort: 0 });
  });

  it('has every bucket in order of time, in whatever order the cells come', () => {
    const cell = { driver: '*', mentions: 1, negative: 0, leaving: 0 } as const;
    const drawn = (grain: 'day' | 'week' | 'month', from: string, to: string, periods: string[]) => {
      const days = { from: day(from), to: day(to) };
      const cells = periods.map((period) => ({ ...cell, period: day(period) }));
      return trendPoints(cells, grain, days, days).points.map(({ start, mentions }) => [start, mentions]);
    };
    expect(drawn('month', '2025-11-10', '2026-02-03', ['2026-02-01', '2025-11-30', '2025-11-10'])).toEqual([
      ['2025-11-01', 2],
      ['2025-12-01', 0],
      ['2026-01-01', 0],
      ['2026-02-01', 1],
    ]);
    expect(drawn('week', '2025-12-31', '2026-01-13', ['2026-01-12', '2025-12-31'])).toEqual([
      ['2025-12-29', 1],
      ['2026-01-05', 0],
      ['2026-01-12', 1],
    ]);
    expect(drawn('day', '2024-02-28', '2024-03-01', ['2024-03-01'])).toEqual([
      ['2024-02-28', 0],
      ['2024-02-29', 0],
      ['2024-03-01', 1],
    ]);
  });

  it('tells the buckets that the known days do not fill', () => {
    const partial = (grain: 'day' | 'week' | 'month', drawn: [string, string], covered: [string, string]) => {
      const days = ([from, to]: [string, string]) => ({ from: day(from), to: day(to) });
      const { points } = trendPoints([], grain, days(drawn), days(covered));
      return points.filter((point) => point.partial).map(({ start }) => start);
    };
    // Cut by the range on the left, by the last mention on the right.
    expect(partial('month', ['2026-01-15', '2026-03-31'], ['2026-01-15', '2026-03-30'])).toEqual([
      '2026-01-01',
      '2026-03-01',
    ]);
    expect(partial('month', ['2026-01-01', '2026-03-31'], ['2026-01-01', '2026-03-31'])).toEqual([]);
    expect(partial('month', ['2024-02-01', '2024-02-29'], ['2024-02-01', '2024-02-28'])).toEqual(['2024-02-01']);
    expect(partial('week', ['2026-03-09', '2026-03-22'], ['2026-03-09', '2026-03-22'])).toEqual([]);
    expect(partial('week', ['2026-03-09', '2026-03-20'], ['2026-03-09', '2026-03-20'])).toEqual(['2026-03-16']);
    // A day is whole by itself, but for one that is not over.
    expect(partial('day', ['2026-03-09', '2026-03-10'], ['2026-03-09', '2026-03-09'])).toEqual(['2026-03-10']);
    // After the last known day nothing is known.
    expect(partial('month', ['2026-01-01', '2026-04-30'], ['2026-01-01', '2026-02-28'])).toEqual([
      '2026-03-01',
      '2026-04-01',
    ]);
  });

  it('compares with as many days before, or with the same weekdays a year earlier', () => {
    expect(comparedRange(10, 19, 'previous')).toEqual({ from: 0, to: 9 });
    expect(comparedRange(1000, 1009, 'year')).toEqual({ from: 636, to: 645 });
  });

  it('meets the same weekdays a year earlier over leap days too, with as many days', () => {
    const year = (from: string, to: string) => {
      const found = comparedRange(day(from), day(to), 'year');
      return [isoOfDay(found.from), isoOfDay(found.to)];
    };
    // Monday to Sunday, with 29 February between the two years, in the range itself, and in neither.
    expect(year('2024-03-04', '2024-03-10')).toEqual(['2023-03-06', '2023-03-12']);
    expect(year('2024-02-26', '2024-03-03')).toEqual(['2023-02-27', '2023-03-05']);
    expect(year('2026-03-09', '2026-03-15')).toEqual(['2025-03-10', '2025-03-16']);
    expect(year('2025-02-24', '2025-03-02')).toEqual(['2024-02-26', '2024-03-03']);
    for (let first = day('2023-01-01'); first < day('2027-01-01'); first += 1) {
      const { from, to } = comparedRange(first, first + 27, 'year');
      expect([(first - from) % 7, to - from]).toEqual([0, 27]);
    }
  });
});
