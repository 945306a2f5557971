import type { Range, Trend, TrendPoint } from '@/lib/domain/answers';
import { dayOfIso } from '@/lib/domain/day';
import { niceTicks } from './nice-axis';

export interface TrendModel {
  readonly grain: Trend['grain'];
  readonly points: readonly TrendRow[];
  /** Two buckets at least, else there is no line to draw. */
  readonly enough: boolean;
  /** Whether any bucket is partial. */
  readonly partial: boolean;
  /** Of the axis of counts, from zero to its top. */
  readonly ticks: readonly number[];
  /** Whether any bucket of the compared range is drawn. */
  readonly compares: boolean;
}

/** The buckets of a compared range, and both ranges, which say how far they lie apart. */
export interface ComparedTrend {
  readonly trend: Trend | null;
  readonly range: Range;
  readonly compared: Range | null;
}

export interface TrendRow {
  readonly start: string;
  readonly mentions: number;
  readonly negative: number;
  readonly leaving: number;
  /** The data do not span the whole bucket, so it is not to be compared with the others. */
  readonly partial: boolean;
  /** The whole bucket of the compared range that lies as far into it; null where there is none. */
  readonly before: Pick<TrendPoint, 'start' | 'negative' | 'leaving'> | null;
  /** The drawn lines: null leaves a gap. Lines to and from a partial bucket are drawn apart from those between whole ones. */
  readonly lines: Readonly<
    Record<'negative' | 'leaving', { readonly whole: number | null; readonly partial: number | null }>
  >;
}

const HALF_BUCKET = { day: 0, week: 3, month: 14 } as const satisfies Record<Trend['grain'], number>;

/** The compared bucket that holds the middle day of one that begins on `start`, had it stood in the compared range. */
function beforeOf(start: string, grain: Trend['grain'], { trend, range, compared }: ComparedTrend): TrendRow['before'] {
  const [day, from, then] = [start, range.from, compared?.from].map((iso) => (iso ? dayOfIso(iso) : null));
  if (!trend || trend.grain !== grain || typeof day !== 'number' || typeof from !== 'number') return null;
  if (typeof then !== 'number') return null;
  const middle = day + HALF_BUCKET[grain] - (from - then);
  const found = trend.points.findLast((point) => (dayOfIso(point.start) ?? Infinity) <= middle);
  const near = found && middle - (dayOfIso(found.start) ?? 0) <= 2 * HALF_BUCKET[grain] + 2;
  return near && !found.partial ? { start: found.start, negative: found.negative, leaving: found.leaving } : null;
}

function row(
  point: TrendPoint,
  before: TrendPoint | undefined,
  after: TrendPoint | undefined,
): Omit<TrendRow, 'before'> {
  const partial = point.partial === true;
  const touchesPartial = partial || before?.partial === true || after?.partial === true;
  const line = (count: number) => ({ whole: partial ? null : count, partial: touchesPartial ? count : null });
  const { start, mentions, negative, leaving } = point;
  const lines = { negative: line(negative), leaving: line(leaving) };
  return { start, mentions, negative, leaving, partial, lines };
}

/** The buckets of an answer, which has every one in order of time, with the lines to draw through them. */
export function prepareTrend({ grain, points }: Trend, against?: ComparedTrend): TrendModel {
  const rows = points.map((point, index): TrendRow => ({
    ...row(point, points[index - 1], points[index + 1]),
    before: against ? beforeOf(point.start, grain, against) : null,
  }));
  const highest = Math.max(
    0,
    ...rows.flatMap(({ negative, leaving, before }) => [negative, leaving, before?.negative ?? 0]),
  );
  return {
    grain,
    points: rows,
    enough: points.length >= 2,
    partial: points.some((point) => point.partial === true),
    ticks: niceTicks(highest),
    compares: rows.some(({ before }) => before !== null),
  };
}
