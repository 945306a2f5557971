import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** The first rejected rows of an import, and why; their cells are for the download. */
export async function firstRejects(reader: Reader, of: { importId: number; limit: number }) {
  const { rejects } = reader.tables;
  return reader.orm
    .select({ row: rejects.row, code: rejects.code, detail: rejects.detail })
    .from(rejects)
    .where(eq(rejects.importId, of.importId))
    .orderBy(asc(rejects.row))
    .limit(of.limit);
}
