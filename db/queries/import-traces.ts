import { and, eq, gt, ne, sql } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { sumOf } from '../fragments';
import type { ImportRow } from './rows';

export interface ImportTraces {
  /** Stored mentions that took over what the import said; its own may be among them. */
  readonly changed: number;
  /** Rows of later imports of the same source that were known already; some of other imports may be among them. */
  readonly foundAgain: number;
}

/** What an import left besides the mentions it added, so far as the ledger and the imports after it tell. */
export async function importTraces(
  reader: Reader,
  { id, workspaceId, sourceId }: Pick<ImportRow, 'id' | 'workspaceId' | 'sourceId'>,
): Promise<ImportTraces> {
  const { ledger, imports } = reader.tables;
  const [own] = await reader.orm
    .select({ changed: sumOf(ledger.changed) })
    .from(ledger)
    .where(and(eq(ledger.workspaceId, workspaceId), eq(ledger.importId, id)));
  const changed = own?.changed ?? 0;
  if (sourceId === null) return { changed, foundAgain: 0 };
  const [later] = await reader.orm
    .select({ foundAgain: sumOf(sql`${imports.updated} + ${imports.duplicates}`) })
    .from(imports)
    .where(
      and(
        eq(imports.workspaceId, workspaceId),
        eq(imports.sourceId, sourceId),
        gt(imports.id, id),
        ne(imports.state, 'undone'),
      ),
    );
  return { changed, foundAgain: later?.foundAgain ?? 0 };
}
