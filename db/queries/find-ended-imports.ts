import { and, inArray, lt } from 'drizzle-orm';
import { ENDED_STATES } from '@/lib/domain/import-state';
import type { Reader } from '../client/database';
import { inList } from '../fragments';

/** Of these imports, those that ended before an instant. */
export async function findEndedImports(
  reader: Reader,
  of: { ids: readonly number[]; before: number },
): Promise<number[]> {
  if (of.ids.length === 0) return [];
  const { imports } = reader.tables;
  const ended = inArray(imports.state, ENDED_STATES);
  const rows = await reader.orm
    .select({ id: imports.id })
    .from(imports)
    .where(and(inList(reader, imports.id, of.ids), ended, lt(imports.finishedAt, of.before)));
  return rows.map((row) => row.id);
}
