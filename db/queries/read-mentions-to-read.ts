import { and, asc, eq, gt, ne } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { columnsToRead, inList } from '../fragments';
import type { MentionToRead } from './newest-mentions';

export interface NumberedMention extends MentionToRead {
  readonly id: number;
}

const columnsOf = (reader: Reader) => ({ id: reader.tables.mentions.id, ...columnsToRead(reader) });

/** The next mentions of a workspace that have a text, after an id and in order of id, as the analysis reads them. */
export async function mentionsToReadAfter(
  reader: Reader,
  of: { readonly workspaceId: number; readonly after: number; readonly limit: number },
): Promise<NumberedMention[]> {
  const { mentions } = reader.tables;
  return reader.orm
    .select(columnsOf(reader))
    .from(mentions)
    .where(and(eq(mentions.workspaceId, of.workspaceId), gt(mentions.id, of.after), ne(mentions.text, '')))
    .orderBy(asc(mentions.id))
    .limit(of.limit);
}

/** Mentions by id, in order of id, as the analysis reads them. */
export async function mentionsToRead(reader: Reader, ids: readonly number[]): Promise<NumberedMention[]> {
  if (ids.length === 0) return [];
  const { mentions } = reader.tables;
  return reader.orm
    .select(columnsOf(reader))
    .from(mentions)
    .where(inList(reader, mentions.id, ids))
    .orderBy(asc(mentions.id));
}
