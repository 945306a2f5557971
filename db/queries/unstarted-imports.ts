import { and, inArray, lt } from 'drizzle-orm';
import { UNSTARTED_STATES } from '@/lib/domain/import-state';
import type { Reader } from '../client/database';

/** Imports announced before an instant that nobody started. */
export async function unstartedImports(reader: Reader, before: number): Promise<number[]> {
  const { imports } = reader.tables;
  const rows = await reader.orm
    .select({ id: imports.id })
    .from(imports)
    .where(and(inArray(imports.state, UNSTARTED_STATES), lt(imports.createdAt, before)));
  return rows.map((row) => row.id);
}
