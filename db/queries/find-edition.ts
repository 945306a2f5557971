import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { EditionRow } from './rows';

/** One edition of a workspace; undefined where there is none of that number. */
export async function findEdition(
  reader: Reader,
  of: { readonly workspaceId: number; readonly number: number },
): Promise<EditionRow | undefined> {
  const { editions } = reader.tables;
  const [row] = await reader.orm
    .select()
    .from(editions)
    .where(and(eq(editions.workspaceId, of.workspaceId), eq(editions.number, of.number)));
  return row;
}
