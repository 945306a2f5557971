import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { DatedCell, DriverKey, TouchpointKey } from '@/lib/domain/counts';
import type { DayRange } from '@/lib/domain/question';
import { DRIVERS } from '@/lib/domain/taxonomy';
import type { Reader } from '../client/database';
import { inList } from '../fragments';
import { dayRun, inRun, type PeriodRun, periodRuns } from './rollup-periods';

/** The key a trend is drawn for: everything, a driver, a touchpoint or a pair. */
export interface TrendKey {
  readonly driver: DriverKey;
  readonly touchpoint: TouchpointKey;
}

/** Days a trend spans; both ends known. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** First and last day with a mention in a workspace; null when none has a date. */
export async function readDaysOfMentions(reader: Reader, workspaceId: number): Promise<Days | null> {
  const { mentions } = reader.tables;
  // Two look-ups in the index; both ends asked at once would read all of it.
  const end = (extreme: 'min' | 'max') =>
    reader.orm
      .select({ day: sql<number | null>`${sql.raw(extreme)}(${mentions.postedDay})` })
      .from(mentions)
      .where(and(eq(mentions.workspaceId, workspaceId), isNotNull(mentions.postedDay)));
  const [[first], [last]] = await Promise.all([end('min'), end('max')]);
  return first?.day == null || last?.day == null ? null : { from: first.day, to: last.day };
}

/**
 * Dated counts from the rollups, for questions that filter nothing but the days. Rows under `*` are the whole key's; the
 * others break its negative mentions down by driver.
 */
export async function readTrendCells(
  reader: Reader,
  workspaceId: number,
  days: Days,
  key: TrendKey & { readonly byMonth: boolean },
): Promise<DatedCell[]> {
  const runs = key.byMonth ? periodRuns(days satisfies DayRange) : [dayRun(days.from, days.to)];
  const cells = (await Promise.all(runs.map((run) => readRun(reader, workspaceId, run, key)))).flat();
  return key.driver === '*' ? cells : [...cells, ...cells.map((cell) => ({ ...cell, driver: '*' as const }))];
}

async function readRun(reader: Reader, workspaceId: number, run: PeriodRun, key: TrendKey): Promise<DatedCell[]> {
  const { rollups } = reader.tables;
  const rows = await reader.orm
    .select({
      period: rollups.period,
      driver: rollups.driver,
      mentions: rollups.mentions,
      negative: rollups.negative,
      leaving: rollups.leaving,
    })
    .from(rollups)
    .where(
      and(
        eq(rollups.workspaceId, workspaceId),
        inList(reader, rollups.driver, key.driver === '*' ? ['*', ...DRIVERS] : [key.driver]),
        eq(rollups.touchpoint, key.touchpoint),
        inRun(reader, run),
      ),
    );
  // Guaranteed by the condition, which names the keys of the taxonomy.
  return rows.map((row) => ({ ...row, driver: row.driver as DriverKey }));
}
