import type { Trend, TrendPoint } from '@/lib/domain/answers';

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

function row(point: TrendPoint, before: TrendPoint | undefined, after: TrendPoint | undefined): TrendRow {
  const partial = point.partial === true;
  const touchesPartial = partial || before?.partial === true || after?.partial === true;
  const line = (count: number) => ({ whole: partial ? null : count, partial: touchesPartial ? count : null });
  const { start, mentions, negative, leaving } = point;
  const lines = { negative: line(negative), leaving: line(leaving) };
  return { start, mentions, negative, leaving, partial, lines };
}

/** The buckets of an answer, which has every one in order of time, with the lines to draw through them. */
export function prepareTrend({ grain, points }: Trend): TrendModel {
  return {
    grain,
    points: points.map((point, index) => row(point, points[index - 1], points[index + 1])),
    enough: points.length >= 2,
    partial: points.some((point) => point.partial === true),
  };
}
