import { and, eq, ne } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { sumOf } from '../fragments';

/** How many texts a workspace has in each language, by the day totals; ratings without a text are left out. */
export async function countTextsByLanguage(
  reader: Reader,
  workspaceId: number,
): Promise<{ language: string; texts: number }[]> {
  const { dayTotals } = reader.tables;
  return reader.orm
    .select({ language: dayTotals.language, texts: sumOf(dayTotals.mentions) })
    .from(dayTotals)
    .where(and(eq(dayTotals.workspaceId, workspaceId), ne(dayTotals.reading, 'no-text')))
    .groupBy(dayTotals.language);
}
