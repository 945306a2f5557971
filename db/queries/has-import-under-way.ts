import { and, eq, inArray } from 'drizzle-orm';
import { UNDER_WAY_STATES } from '@/lib/domain/import-state';
import type { Reader } from '../client/database';

/** Whether a workspace has an import that waits for a worker or is with one. */
export async function hasImportUnderWay(reader: Reader, workspaceId: number): Promise<boolean> {
  const { imports } = reader.tables;
  const found = await reader.orm
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.workspaceId, workspaceId), inArray(imports.state, UNDER_WAY_STATES)))
    .limit(1);
  return found.length > 0;
}
