import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { ImportRow } from './rows';

/** An import of a workspace. */
export async function findImport(
  reader: Reader,
  of: { workspaceId: number; id: number },
): Promise<ImportRow | undefined> {
  const { imports } = reader.tables;
  const [row] = await reader.orm
    .select()
    .from(imports)
    .where(and(eq(imports.workspaceId, of.workspaceId), eq(imports.id, of.id)));
  return row;
}
