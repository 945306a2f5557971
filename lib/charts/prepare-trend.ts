import type { Trend, TrendPoint } from '@/lib/domain/answers';
import { dayOfIso, isoOfDay, monthStart } from '@/lib/domain/day';

export interface TrendModel {
  readonly grain: Trend['grain'];
  readonly points: readonly TrendRow[];
  /** Two buckets at least, else there is no line to draw. */
  readonly enough: boolean;
}

export interface TrendRow {
  readonly start: string;
  readonly mentions: number;
  readonly negative: number;
  readonly leaving: number;
}

const LONGEST_MONTH = 31;

function next(start: string, grain: Trend['grain']): string {
  const day = dayOfIso(start) ?? 0;
  if (grain === 'month') return isoOfDay(monthStart(monthStart(day) + LONGEST_MONTH));
  return isoOfDay(day + (grain === 'week' ? 7 : 1));
}

function row(point: TrendPoint): TrendRow {
  return { start: point.start, mentions: point.mentions, negative: point.negative, leaving: point.leaving };
}

/** Points in order of time, with the buckets nobody wrote in filled by zeros: a count of nothing is 0, not a gap. */
export function prepareTrend(trend: Trend): TrendModel {
  const sorted = [...trend.points].sort((a, b) => (a.start < b.start ? -1 : 1));
  const points: TrendRow[] = [];
  for (const point of sorted) {
    const last = points.at(-1);
    for (
      let start = last ? next(last.start, trend.grain) : point.start;
      start < point.start;
      start = next(start, trend.grain)
    ) {
      points.push({ start, mentions: 0, negative: 0, leaving: 0 });
    }
    points.push(row(point));
  }
  return { grain: trend.grain, points, enough: points.length >= 2 };
}
