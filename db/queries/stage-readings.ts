import { and, eq } from 'drizzle-orm';
import type { Writer } from '../client/database';
import { inList, insertRows } from '../fragments';
import type { StagedReadingRow } from './rows';

/** Keeps new readings beside the old ones, in the place of what was kept of the same mentions. All are of one reading anew. */
export async function stageReadings(writer: Writer, rows: readonly StagedReadingRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { stagedReadings } = writer.tables;
  const ids = rows.map((row) => row.mentionId);
  await writer.orm
    .delete(stagedReadings)
    .where(and(eq(stagedReadings.reanalysisId, first.reanalysisId), inList(writer, stagedReadings.mentionId, ids)));
  await insertRows(writer, stagedReadings, rows);
}
