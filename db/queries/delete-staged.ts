import { and, eq, notInArray } from 'drizzle-orm';
import { OPEN_REANALYSIS_STATES } from '@/lib/domain/reanalysis';
import type { Writer } from '../client/database';
import { inList } from '../fragments';

/** Deletes all that is staged of one reading anew, which begins again. */
export async function deleteStaged(writer: Writer, reanalysisId: number): Promise<void> {
  const { stagedReadings } = writer.tables;
  await writer.orm.delete(stagedReadings).where(eq(stagedReadings.reanalysisId, reanalysisId));
}

/** Deletes staged readings that nobody waits for any more, some at a time; whether there may be more. */
export async function deleteStaleStaged(writer: Writer, limit: number): Promise<boolean> {
  const { stagedReadings: staged, reanalyses } = writer.tables;
  const [stale] = await writer.orm
    .select({ reanalysisId: staged.reanalysisId })
    .from(staged)
    .innerJoin(reanalyses, eq(reanalyses.id, staged.reanalysisId))
    .where(notInArray(reanalyses.state, [...OPEN_REANALYSIS_STATES]))
    .limit(1);
  if (!stale) return false;
  const ofStale = eq(staged.reanalysisId, stale.reanalysisId);
  const rows = await writer.orm.select({ id: staged.mentionId }).from(staged).where(ofStale).limit(limit);
  const ids = rows.map(({ id }) => id);
  await writer.orm.delete(staged).where(and(ofStale, inList(writer, staged.mentionId, ids)));
  return true;
}
