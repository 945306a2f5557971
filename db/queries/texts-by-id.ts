import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { inList } from '../fragments';

/** Titles and texts of mentions of a workspace with their ids; those that are gone are left out. */
export async function textsById(
  reader: Reader,
  { workspaceId, ids }: { readonly workspaceId: number; readonly ids: readonly number[] },
): Promise<{ readonly id: number; readonly title: string | null; readonly text: string }[]> {
  if (ids.length === 0) return [];
  const { mentions } = reader.tables;
  return reader.orm
    .select({ id: mentions.id, title: mentions.title, text: mentions.text })
    .from(mentions)
    .where(and(eq(mentions.workspaceId, workspaceId), inList(reader, mentions.id, ids)));
}
