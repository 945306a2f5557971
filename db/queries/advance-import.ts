import { and, eq, sql } from 'drizzle-orm';
import type { Writer } from '../client/database';

export interface ImportAdvance {
  readonly importId: number;
  readonly fence: number;
  /** Progress the batch started from, and where it ends. */
  readonly from: number;
  readonly to: number;
  readonly leaseUntil: number;
  readonly counts: {
    readonly imported: number;
    readonly updated: number;
    readonly duplicates: number;
    readonly rejected: number;
    readonly noText: number;
  };
}

/** Moves an import on by one batch; false when it is no longer where, or whose, the batch thinks. */
export async function advanceImport(writer: Writer, advance: ImportAdvance): Promise<boolean> {
  const { imports } = writer.tables;
  const { counts } = advance;
  const moved = await writer.orm
    .update(imports)
    .set({
      progressRow: advance.to,
      leaseUntil: advance.leaseUntil,
      imported: sql`${imports.imported} + ${counts.imported}`,
      updated: sql`${imports.updated} + ${counts.updated}`,
      duplicates: sql`${imports.duplicates} + ${counts.duplicates}`,
      rejected: sql`${imports.rejected} + ${counts.rejected}`,
      noText: sql`${imports.noText} + ${counts.noText}`,
    })
    .where(
      and(
        eq(imports.id, advance.importId),
        eq(imports.state, 'running'),
        eq(imports.fence, advance.fence),
        eq(imports.progressRow, advance.from),
      ),
    )
    .returning({ id: imports.id });
  return moved.length === 1;
}
