import { and, eq } from 'drizzle-orm';
import type { Cell, CellCounts, DriverKey, TouchpointKey } from '@/lib/domain/counts';
import type { DayRange } from '@/lib/domain/question';
import { DRIVERS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import type { Reader } from '../client/database';
import { inList, sumOf } from '../fragments';
import { inRun, type PeriodRun, periodRuns } from './rollup-periods';

/** Counts at every key over a range of days, from the rollups: for questions that filter nothing but the days. */
export async function readCells(reader: Reader, workspaceId: number, range: DayRange): Promise<Cell[]> {
  const runs = await Promise.all(periodRuns(range).map((run) => readRun(reader, workspaceId, run)));
  const byKey = new Map<string, Cell>();
  // A mention has one day, so distinct mentions do add up across periods.
  for (const cell of runs.flat()) {
    const key = `${cell.driver}/${cell.touchpoint}`;
    const known = byKey.get(key);
    byKey.set(key, known ? added(known, cell) : cell);
  }
  return [...byKey.values()];
}

function added(one: Cell, other: CellCounts): Cell {
  return {
    ...one,
    mentions: one.mentions + other.mentions,
    negative: one.negative + other.negative,
    positive: one.positive + other.positive,
    leaving: one.leaving + other.leaving,
    risk: one.risk + other.risk,
    primaryNegative: one.primaryNegative + other.primaryNegative,
    primaryLeaving: one.primaryLeaving + other.primaryLeaving,
  };
}

async function readRun(reader: Reader, workspaceId: number, run: PeriodRun): Promise<Cell[]> {
  const { rollups } = reader.tables;
  const rows = await reader.orm
    .select({
      driver: rollups.driver,
      touchpoint: rollups.touchpoint,
      mentions: sumOf(rollups.mentions),
      negative: sumOf(rollups.negative),
      positive: sumOf(rollups.positive),
      leaving: sumOf(rollups.leaving),
      risk: sumOf(rollups.risk),
      primaryNegative: sumOf(rollups.primaryNegative),
      primaryLeaving: sumOf(rollups.primaryLeaving),
    })
    .from(rollups)
    .where(
      and(
        eq(rollups.workspaceId, workspaceId),
        // Naming every key lets the engine seek each one's periods in the primary key.
        inList(reader, rollups.driver, ['*', ...DRIVERS]),
        inList(reader, rollups.touchpoint, ['*', ...TOUCHPOINTS]),
        inRun(reader, run),
      ),
    )
    .groupBy(rollups.driver, rollups.touchpoint);
  // Guaranteed by the writer: it writes keys of the taxonomy only, and the condition names no other.
  return rows.map((row) => ({ ...row, driver: row.driver as DriverKey, touchpoint: row.touchpoint as TouchpointKey }));
}
