import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { StagedReadingRow } from './rows';

/** The next staged readings after a mention that came out otherwise than they are stored, in the order of the mentions' ids. */
export async function stagedChanges(
  reader: Reader,
  of: { readonly reanalysisId: number; readonly after: number; readonly limit: number },
): Promise<Pick<StagedReadingRow, 'mentionId' | 'reading'>[]> {
  const { stagedReadings: staged } = reader.tables;
  return reader.orm
    .select({ mentionId: staged.mentionId, reading: staged.reading })
    .from(staged)
    .where(and(eq(staged.reanalysisId, of.reanalysisId), gt(staged.mentionId, of.after), isNotNull(staged.reading)))
    .orderBy(asc(staged.mentionId))
    .limit(of.limit);
}
