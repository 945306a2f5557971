import type { Trend, TrendPoint } from '@/lib/domain/answers';
import { dayOfIso, isoOfDay, monthStart } from '@/lib/domain/day';

export interface TrendModel {
  readonly grain: Trend['grain'];
  readonly points: readonly TrendRow[];
  /** Two buckets at least, else there is no line to draw. */
  readonly enough: boolean;
  /** Whether any bucket is partial. */
  readonly partial: boolean;
}

export interface TrendRow {
  readonly start: string;
  readonly mentions: number;
  readonly negative: number;
  readonly leaving: number;
  /** The data do not span the whole bucket, so it is not to be compared with the others. */
  readonly partial: boolean;
  /** The drawn lines: null leaves a gap. Lines to and from a partial bucket are drawn apart from those between whole ones. */
  readonly lines: Readonly<
    Record<'negative' | 'leaving', { readonly whole: number | null; readonly partial: number | null }>
  >;
}

const LONGEST_MONTH = 31;

function next(start: string, grain: Trend['grain']): string {
  const day = dayOfIso(start) ?? 0;
  if (grain === 'month') return isoOfDay(monthStart(monthStart(day) + LONGEST_MONTH));
  return isoOfDay(day + (grain === 'week' ? 7 : 1));
}

type Counts = Pick<TrendPoint, 'start' | 'mentions' | 'negative' | 'leaving' | 'partial'>;

function row(point: Counts, before: Counts | undefined, after: Counts | undefined): TrendRow {
  const partial = point.partial === true;
  const touchesPartial = partial || before?.partial === true || after?.partial === true;
  const line = (count: number) => ({ whole: partial ? null : count, partial: touchesPartial ? count : null });
  const { start, mentions, negative, leaving } = point;
  const lines = { negative: line(negative), leaving: line(leaving) };
  return { start, mentions, negative, leaving, partial, lines };
}

/** Points in order of time, with the buckets nobody wrote in filled by zeros: a count of nothing is 0, not a gap. */
export function prepareTrend(trend: Trend): TrendModel {
  const sorted = [...trend.points].sort((a, b) => (a.start < b.start ? -1 : 1));
  const points: Counts[] = [];
  for (const point of sorted) {
    const last = points.at(-1);
    for (
      let start = last ? next(last.start, trend.grain) : point.start;
      start < point.start;
      start = next(start, trend.grain)
    ) {
      points.push({ start, mentions: 0, negative: 0, leaving: 0 });
    }
    points.push(point);
  }
  return {
    grain: trend.grain,
    points: points.map((point, index) => row(point, points[index - 1], points[index + 1])),
    enough: points.length >= 2,
    partial: points.some((point) => point.partial === true),
  };
}
