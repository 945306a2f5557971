import { asc } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { inList } from '../fragments';

export interface MentionText {
  readonly title: string | null;
  readonly text: string;
}

/** Titles and texts of mentions, in order of id. */
export async function readTexts(reader: Reader, ids: readonly number[]): Promise<MentionText[]> {
  if (ids.length === 0) return [];
  const { mentions } = reader.tables;
  return reader.orm
    .select({ title: mentions.title, text: mentions.text })
    .from(mentions)
    .where(inList(reader, mentions.id, ids))
    .orderBy(asc(mentions.id));
}
