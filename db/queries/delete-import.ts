import { and, eq } from 'drizzle-orm';
import { UNSTARTED_STATES } from '@/lib/domain/import-state';
import type { Writer } from '../client/database';
import { inList } from '../fragments';

/** Takes an import that nobody has started off the list; false when it was started meanwhile, or is gone. */
export async function deleteImport(writer: Writer, id: number): Promise<boolean> {
  const { imports } = writer.tables;
  const unstarted = inList(writer, imports.state, UNSTARTED_STATES);
  const gone = await writer.orm
    .delete(imports)
    .where(and(eq(imports.id, id), unstarted))
    .returning({ id: imports.id });
  return gone.length === 1;
}
