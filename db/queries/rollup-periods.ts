import { and, between, eq, gt, gte, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { monthStart } from '@/lib/domain/day';
import type { DayRange } from '@/lib/domain/question';
import type { Reader } from '../client/database';

export const DAY_GRAIN = 0;
export const MONTH_GRAIN = 1;
export const UNDATED = -1;

const nextMonth = (start: number) => monthStart(start + 31);

/**
 * Which rollup rows make up a range: whole months by month, the days at its ends by day. Without a range all months and
 * the undated; an open end reaches as far as there are mentions.
 */
export function rollupPeriods(reader: Reader, { from, to }: DayRange): SQL | undefined {
  const { grain, period } = reader.tables.rollups;
  const months = eq(grain, MONTH_GRAIN);
  const days = and(eq(grain, DAY_GRAIN), sql`${period} <> ${UNDATED}`);
  if (from === null && to === null) return months;
  const firstWhole = from === null || monthStart(from) === from ? from : nextMonth(monthStart(from));
  const afterWhole = to === null ? null : monthStart(to + 1);
  if (from !== null && to !== null && firstWhole !== null && afterWhole !== null && firstWhole >= afterWhole) {
    return and(days, between(period, from, to));
  }
  const dated = sql`${period} <> ${UNDATED}`;
  const whole = and(
    months,
    dated,
    firstWhole === null ? undefined : gte(period, firstWhole),
    afterWhole === null ? undefined : lt(period, afterWhole),
  );
  const head =
    from === null || firstWhole === from ? undefined : and(days, gte(period, from), lt(period, firstWhole ?? from));
  const tail =
    to === null || afterWhole === to + 1 ? undefined : and(days, gte(period, afterWhole ?? to), lte(period, to));
  return or(whole, head, tail);
}

/** Rollup rows of days only, for trends finer than a month. */
export function rollupDays(reader: Reader, from: number, to: number): SQL | undefined {
  const { grain, period } = reader.tables.rollups;
  return and(eq(grain, DAY_GRAIN), between(period, from, to), from > UNDATED ? undefined : gt(period, UNDATED));
}
