import { and, asc, eq, gt } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { inList } from '../fragments';
import { opinionsOf } from './opinions-of';
import type { MentionRow, OpinionRow } from './rows';

export interface StoredMention {
  readonly mention: MentionRow;
  /** In order of `position`. */
  readonly opinions: readonly OpinionRow[];
}

async function withOpinions(reader: Reader, rows: readonly MentionRow[]): Promise<StoredMention[]> {
  const byMention = await opinionsOf(
    reader,
    rows.map((row) => row.id),
  );
  return rows.map((mention) => ({ mention, opinions: byMention.get(mention.id) ?? [] }));
}

/** Mentions as stored, by id. */
export async function readStoredMentions(reader: Reader, ids: readonly number[]): Promise<StoredMention[]> {
  if (ids.length === 0) return [];
  const { mentions } = reader.tables;
  return withOpinions(
    reader,
    await reader.orm
      .select()
      .from(mentions)
      .where(inList(reader, mentions.id, ids)),
  );
}

/** The next mentions of a workspace after an id, in order of id; empty at the end. */
export async function readStoredMentionsAfter(
  reader: Reader,
  of: { workspaceId: number; after: number; limit: number },
): Promise<StoredMention[]> {
  const { mentions } = reader.tables;
  const rows = await reader.orm
    .select()
    .from(mentions)
    .where(and(eq(mentions.workspaceId, of.workspaceId), gt(mentions.id, of.after)))
    .orderBy(asc(mentions.id))
    .limit(of.limit);
  return withOpinions(reader, rows);
}
