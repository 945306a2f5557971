import { and, inArray, lt } from 'drizzle-orm';
import { UNDER_WAY_STATES } from '@/lib/domain/import-state';
import type { Reader } from '../client/database';

/** Imports that should be going on but that no worker has been at since `before`. */
export async function abandonedImports(reader: Reader, before: number): Promise<{ id: number; fence: number }[]> {
  const { imports } = reader.tables;
  return reader.orm
    .select({ id: imports.id, fence: imports.fence })
    .from(imports)
    .where(and(inArray(imports.state, UNDER_WAY_STATES), lt(imports.leaseUntil, before)));
}
