import { and, inArray, lt } from 'drizzle-orm';
import { UNDER_WAY_STATES } from '@/lib/domain/import-state';
import type { Reader } from '../client/database';

/** Imports that should be going on but that no worker has been at since `before`. */
export async function abandonedImports(reader: Reader, before: number): Promise<number[]> {
  const { imports } = reader.tables;
  const rows = await reader.orm
    .select({ id: imports.id })
    .from(imports)
    .where(and(inArray(imports.state, UNDER_WAY_STATES), lt(imports.leaseUntil, before)));
  return rows.map((row) => row.id);
}
