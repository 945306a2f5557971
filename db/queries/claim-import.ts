import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import { UNDER_WAY_STATES } from '@/lib/domain/import-state';
import type { Writer } from '../client/database';
import type { ImportRow } from './rows';

/** Takes an import that waits to be taken in or undone, or whose worker fell silent, under a new fence; undefined when there is nothing to take. */
export async function claimImport(
  writer: Writer,
  { id, now, leaseUntil }: { id: number; now: number; leaseUntil: number },
): Promise<ImportRow | undefined> {
  const { imports } = writer.tables;
  const [row] = await writer.orm
    .update(imports)
    .set({
      state: sql`case when ${imports.state} = 'undoing' then 'undoing' else 'running' end`,
      fence: sql`${imports.fence} + 1`,
      leaseUntil,
      startedAt: sql`coalesce(${imports.startedAt}, ${sql.param(now, imports.startedAt)})`,
    })
    .where(and(eq(imports.id, id), inArray(imports.state, UNDER_WAY_STATES), lte(imports.leaseUntil, now)))
    .returning();
  return row;
}
