import { and, asc, eq, lte, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../client/database';
import type { JobRow } from './rows';

const due = ({ tables: { jobs } }: Reader, now: number) =>
  or(and(eq(jobs.state, 'ready'), lte(jobs.runAfter, now)), and(eq(jobs.state, 'active'), lte(jobs.leaseUntil, now)));

/** Id of the job that is due longest; asked first, so that an idle worker holds no lock. */
export async function dueJob(reader: Reader, now: number): Promise<number | undefined> {
  const { jobs } = reader.tables;
  const [row] = await reader.orm
    .select({ id: jobs.id })
    .from(jobs)
    .where(due(reader, now))
    .orderBy(asc(jobs.runAfter), asc(jobs.id))
    .limit(1);
  return row?.id;
}

/** Takes the oldest job that is due, or whose worker fell silent, under a new fence. */
export async function claimJob(
  writer: Writer,
  { now, leaseUntil }: { now: number; leaseUntil: number },
): Promise<JobRow | undefined> {
  const { jobs } = writer.tables;
  const id = await dueJob(writer, now);
  if (id === undefined) return undefined;
  const [row] = await writer.orm
    .update(jobs)
    .set({ state: 'active', leaseUntil, fence: sql`${jobs.fence} + 1`, attempts: sql`${jobs.attempts} + 1` })
    .where(and(eq(jobs.id, id), due(writer, now)))
    .returning();
  return row;
}
