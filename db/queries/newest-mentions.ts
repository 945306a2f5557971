import { and, desc, eq, ne } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { columnsToRead } from '../fragments';
import type { MentionRow } from './rows';

/** What the analysis is given of a mention. */
export type MentionToRead = Pick<MentionRow, 'text' | 'title' | 'language' | 'languageSource' | 'ratingNormalised'>;

/** The mentions of a workspace taken in last, the newest first, as the analysis reads them; those without a text are left out. */
export async function newestMentions(reader: Reader, workspaceId: number, limit: number): Promise<MentionToRead[]> {
  const { mentions } = reader.tables;
  return reader.orm
    .select(columnsToRead(reader))
    .from(mentions)
    .where(and(eq(mentions.workspaceId, workspaceId), ne(mentions.text, '')))
    .orderBy(desc(mentions.id))
    .limit(limit);
}
