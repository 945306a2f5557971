import { describe, expect, it } from 'vitest';
import type { Trend, TrendPoint } from '@/lib/domain/answers';
import { DRIVERS, type Driver } from '@/lib/domain/taxonomy';
import { prepareTrend } from './prepare-trend';

const drivers = Object.fromEntries(DRIVERS.map((driver) => [driver, 0])) as Record<Driver, number>;
const point = (start: string, negative: number, partial?: true): TrendPoint => ({
  start,
  mentions: negative,
  negative,
  leaving: 0,
  drivers,
  ...(partial ? { partial } : {}),
});
const trendOf = (grain: Trend['grain'], points: readonly TrendPoint[]): Trend => ({ grain, points });

describe('a trend against another range', () => {
  const range = { from: '2026-06-01', to: '2026-06-21' };
  const now = trendOf('week', [point('2026-06-01', 5), point('2026-06-08', 6), point('2026-06-15', 7)]);

  it('sets each bucket beside the one that lies as far into the compared range', () => {
    const compared = { from: '2025-06-02', to: '2025-06-22' };
    const trend = trendOf('week', [point('2025-06-02', 1), point('2025-06-09', 27), point('2025-06-16', 3, true)]);
    const model = prepareTrend(now, { trend, range, compared });
    expect(model.points.map(({ before }) => before?.start)).toEqual(['2025-06-02', '2025-06-09', undefined]);
    expect(model.compares).toBe(true);
    // The axis holds the compared line too.
    expect(model.ticks).toEqual([0, 10, 20, 30]);
  });

  it('sets nothing beside it where the buckets are of another length or nothing is compared', () => {
    const compared = { from: '2026-05-11', to: '2026-05-31' };
    const trend = trendOf('day', [point('2026-05-11', 1)]);
    expect(prepareTrend(now, { trend, range, compared }).compares).toBe(false);
    expect(prepareTrend(now, { trend: null, range, compared: null }).compares).toBe(false);
    expect(prepareTrend(now).compares).toBe(false);
  });
});
