import { and, asc, eq, gt } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { RejectRow } from './rows';

const PAGE = 1000;

/** The rejected rows of an import in the file's order, page by page. */
export async function* readRejects(reader: Reader, importId: number): AsyncGenerator<RejectRow[]> {
  const { rejects } = reader.tables;
  for (let after = 0; ;) {
    const page = await reader.orm
      .select()
      .from(rejects)
      .where(and(eq(rejects.importId, importId), gt(rejects.row, after)))
      .orderBy(asc(rejects.row))
      .limit(PAGE);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.row ?? after;
  }
}
