import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { workspaceColumns } from '../fragments';

/** The oldest workspace of exactly this name; null for none. */
export async function findWorkspaceByName(reader: Reader, given: string) {
  const { workspaces } = reader.tables;
  const [found] = await reader.orm
    .select(workspaceColumns(reader))
    .from(workspaces)
    .where(eq(workspaces.name, given))
    .orderBy(asc(workspaces.id))
    .limit(1);
  return found ?? null;
}
