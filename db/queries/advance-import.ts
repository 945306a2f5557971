import { and, eq, sql } from 'drizzle-orm';
import type { ImportCounts } from '@/lib/domain/import-state';
import type { Reader, Writer } from '../client/database';

export interface ImportAdvance {
  readonly importId: number;
  readonly fence: number;
  /** Progress the batch started from, and where it ends. */
  readonly from: number;
  readonly to: number;
  readonly leaseUntil: number;
  readonly counts: ImportCounts;
}

type Place = Pick<ImportAdvance, 'fence' | 'from'>;

const stands = ({ tables: { imports } }: Reader, id: number, { fence, from }: Place) =>
  and(eq(imports.id, id), eq(imports.state, 'running'), eq(imports.fence, fence), eq(imports.progressRow, from));

/** Whether an import is where, and whose, a batch thinks; takes no lock. */
export async function isImportAt(reader: Reader, step: Place & { readonly id: number }): Promise<boolean> {
  const { imports } = reader.tables;
  const rows = await reader.orm
    .select({ id: imports.id })
    .from(imports)
    .where(stands(reader, step.id, step));
  return rows.length === 1;
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
    .where(stands(writer, advance.importId, advance))
    .returning({ id: imports.id });
  return moved.length === 1;
}
