import { and, inArray, lte, sql } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** When the oldest job that is due and not done became due; null for none. */
export async function oldestJob(reader: Reader, now: number): Promise<number | null> {
  const { jobs } = reader.tables;
  const [row] = await reader.orm
    .select({ oldest: sql<number | null>`min(${jobs.runAfter})`.mapWith(Number) })
    .from(jobs)
    .where(and(inArray(jobs.state, ['ready', 'active']), lte(jobs.runAfter, now)));
  return row?.oldest ?? null;
}
