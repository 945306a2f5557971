import { and, desc, eq, ne } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** The texts of a workspace taken in last, the newest first; mentions without one are left out. */
export async function newestTexts(reader: Reader, workspaceId: number, limit: number): Promise<string[]> {
  const { mentions } = reader.tables;
  const rows = await reader.orm
    .select({ text: mentions.text })
    .from(mentions)
    .where(and(eq(mentions.workspaceId, workspaceId), ne(mentions.text, '')))
    .orderBy(desc(mentions.id))
    .limit(limit);
  return rows.map(({ text }) => text);
}
