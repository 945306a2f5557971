import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import type { Reader } from '../client/database';

/**
 * The next staged readings after a mention that came out otherwise than they are stored, in the order of the mentions' ids,
 * with the mention's day; those that are no longer there, or have another text by now, are passed over.
 */
export async function stagedChanges(
  reader: Reader,
  of: { readonly reanalysisId: number; readonly after: number; readonly limit: number },
): Promise<{ mentionId: number; day: number | null; reading: unknown }[]> {
  const { mentions, stagedReadings: staged } = reader.tables;
  return reader.orm
    .select({ mentionId: staged.mentionId, day: mentions.postedDay, reading: staged.reading })
    .from(staged)
    .innerJoin(mentions, and(eq(mentions.id, staged.mentionId), eq(mentions.contentHash, staged.contentHash)))
    .where(and(eq(staged.reanalysisId, of.reanalysisId), gt(staged.mentionId, of.after), isNotNull(staged.reading)))
    .orderBy(asc(staged.mentionId))
    .limit(of.limit);
}
