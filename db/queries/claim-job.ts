import { and, asc, eq, lte, or, sql } from 'drizzle-orm';
import type { Writer } from '../client/database';
import type { JobRow } from './rows';

/** Takes the oldest job that is due, or whose worker fell silent, under a new fence. */
export async function claimJob(
  writer: Writer,
  { now, leaseUntil }: { now: number; leaseUntil: number },
): Promise<JobRow | undefined> {
  const { jobs } = writer.tables;
  const due = or(
    and(eq(jobs.state, 'ready'), lte(jobs.runAfter, now)),
    and(eq(jobs.state, 'active'), lte(jobs.leaseUntil, now)),
  );
  const [oldest] = await writer.orm.select({ id: jobs.id }).from(jobs).where(due).orderBy(asc(jobs.id)).limit(1);
  if (!oldest) return undefined;
  const [row] = await writer.orm
    .update(jobs)
    .set({ state: 'active', leaseUntil, fence: sql`${jobs.fence} + 1`, attempts: sql`${jobs.attempts} + 1` })
    .where(and(eq(jobs.id, oldest.id), due))
    .returning();
  return row;
}
