import { desc, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { EditionRow } from './rows';

/** All editions of a workspace, newest first. */
export async function listEditions(reader: Reader, workspaceId: number): Promise<EditionRow[]> {
  const { editions } = reader.tables;
  return reader.orm.select().from(editions).where(eq(editions.workspaceId, workspaceId)).orderBy(desc(editions.number));
}
