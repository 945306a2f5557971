import { and, eq, inArray } from 'drizzle-orm';
import { HELD_STATES } from '@/lib/domain/import-state';
import type { Writer } from '../client/database';

/** Says that an import's worker is alive; false when the import is no longer its own. */
export async function renewImport(
  writer: Writer,
  { id, fence, leaseUntil }: { id: number; fence: number; leaseUntil: number },
): Promise<boolean> {
  const { imports } = writer.tables;
  const rows = await writer.orm
    .update(imports)
    .set({ leaseUntil })
    .where(and(eq(imports.id, id), eq(imports.fence, fence), inArray(imports.state, HELD_STATES)))
    .returning({ id: imports.id });
  return rows.length === 1;
}
