import { and, between, eq, ne, type SQL } from 'drizzle-orm';
import { monthStart } from '@/lib/domain/day';
import type { DayRange } from '@/lib/domain/question';
import type { Reader } from '../client/database';

const DAY_GRAIN = 0;
export const MONTH_GRAIN = 1;
export const UNDATED = -1;

// Before and after any day there can be.
const FIRST = -2_000_000_000;
const LAST = 2_000_000_000;

/** A run of periods of one grain, both ends in it. */
export interface PeriodRun {
  readonly grain: typeof DAY_GRAIN | typeof MONTH_GRAIN;
  readonly from: number;
  readonly to: number;
  readonly undated: boolean;
}

const nextMonth = (start: number) => monthStart(start + 31);

/**
 * The runs of rollup rows that make up a range: whole months by month, the days at its ends by day. Without a range all
 * months and the undated. Each run is one seek a key; one condition for all of them would read every row.
 */
export function periodRuns({ from, to }: DayRange): PeriodRun[] {
  if (from === null && to === null) return [{ grain: MONTH_GRAIN, from: FIRST, to: LAST, undated: true }];
  const firstWhole = from === null ? FIRST : monthStart(from) === from ? from : nextMonth(monthStart(from));
  const afterWhole = to === null ? LAST : monthStart(to + 1);
  if (firstWhole >= afterWhole) return [dayRun(from ?? FIRST, to ?? LAST)];
  const runs: PeriodRun[] = [{ grain: MONTH_GRAIN, from: firstWhole, to: afterWhole - 1, undated: false }];
  if (from !== null && from < firstWhole) runs.push(dayRun(from, firstWhole - 1));
  if (to !== null && to >= afterWhole) runs.push(dayRun(afterWhole, to));
  return runs;
}

/** Days only, for trends finer than a month. */
export function dayRun(from: number, to: number): PeriodRun {
  return { grain: DAY_GRAIN, from, to, undated: false };
}

/** Rollup rows of a run. */
export function inRun(reader: Reader, run: PeriodRun): SQL | undefined {
  const { grain, period } = reader.tables.rollups;
  return and(
    eq(grain, run.grain),
    between(period, run.from, run.to),
    run.undated || run.from > UNDATED ? undefined : ne(period, UNDATED),
  );
}
