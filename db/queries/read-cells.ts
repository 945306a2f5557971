import { and, eq } from 'drizzle-orm';
import type { Cell, DriverKey, TouchpointKey } from '@/lib/domain/counts';
import type { DayRange } from '@/lib/domain/question';
import { DRIVERS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import type { Reader } from '../client/database';
import { inList, sumOf } from '../fragments';
import { rollupPeriods } from './rollup-periods';

/** Counts at every key over a range of days, from the rollups: for questions that filter nothing but the days. */
export async function readCells(reader: Reader, workspaceId: number, range: DayRange): Promise<Cell[]> {
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
        rollupPeriods(reader, range),
      ),
    )
    .groupBy(rollups.driver, rollups.touchpoint);
  // Guaranteed by the writer: it writes keys of the taxonomy only, and the condition names no other.
  return rows.map((row) => ({ ...row, driver: row.driver as DriverKey, touchpoint: row.touchpoint as TouchpointKey }));
}
