import { desc, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { ImportRow } from './rows';

/** The newest imports of a workspace. */
export async function listImports(reader: Reader, of: { workspaceId: number; limit: number }): Promise<ImportRow[]> {
  const { imports } = reader.tables;
  return reader.orm
    .select()
    .from(imports)
    .where(eq(imports.workspaceId, of.workspaceId))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(of.limit);
}
