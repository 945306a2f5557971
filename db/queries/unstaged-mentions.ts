import { and, asc, eq, isNull, ne, or } from 'drizzle-orm';
import { NOT_ANALYSED } from '@/lib/domain/reanalysis';
import type { Reader } from '../client/database';

/** Ids of mentions with words of which no new reading is staged, or one of another text than they have by now. */
export async function unstagedMentions(
  reader: Reader,
  of: { readonly workspaceId: number; readonly reanalysisId: number; readonly limit: number },
): Promise<number[]> {
  const { mentions, stagedReadings: staged } = reader.tables;
  const rows = await reader.orm
    .select({ id: mentions.id })
    .from(mentions)
    .leftJoin(staged, and(eq(staged.reanalysisId, of.reanalysisId), eq(staged.mentionId, mentions.id)))
    .where(
      and(
        eq(mentions.workspaceId, of.workspaceId),
        ne(mentions.analysisVersion, NOT_ANALYSED),
        or(isNull(staged.mentionId), ne(staged.contentHash, mentions.contentHash)),
      ),
    )
    .orderBy(asc(mentions.id))
    .limit(of.limit);
  return rows.map(({ id }) => id);
}
