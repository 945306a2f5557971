import { and, eq } from 'drizzle-orm';
import type { Writer } from '../client/database';
import { inList } from '../fragments';
import type { ImportRow } from './rows';

export interface ImportChange {
  readonly id: number;
  /** States it must be in; where it is in another, nothing changes. */
  readonly from: readonly string[];
  /** Only while this worker holds it. */
  readonly fence?: number;
  readonly set: Partial<Omit<ImportRow, 'id' | 'workspaceId'>>;
}

/** Changes an import if it is in one of the states told; the changed row, or undefined. */
export async function changeImport(writer: Writer, change: ImportChange): Promise<ImportRow | undefined> {
  const { imports } = writer.tables;
  const [row] = await writer.orm
    .update(imports)
    .set(change.set)
    .where(
      and(
        eq(imports.id, change.id),
        inList(writer, imports.state, change.from),
        change.fence === undefined ? undefined : eq(imports.fence, change.fence),
      ),
    )
    .returning();
  return row;
}
