import { eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { countOf } from '../fragments';

/** Some of the mentions that an import added, in whatever order the database finds them first. */
export async function mentionsOfImport(reader: Reader, importId: number, limit: number): Promise<number[]> {
  const { mentions } = reader.tables;
  const rows = await reader.orm
    .select({ id: mentions.id })
    .from(mentions)
    .where(eq(mentions.importId, importId))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** How many of the mentions that an import added are there. */
export async function countMentionsOfImport(reader: Reader, importId: number): Promise<number> {
  const { mentions } = reader.tables;
  const [row] = await reader.orm
    .select({ n: countOf(mentions.id) })
    .from(mentions)
    .where(eq(mentions.importId, importId));
  return row?.n ?? 0;
}
