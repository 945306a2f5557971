import { and, eq } from 'drizzle-orm';
import type { Writer } from '../client/database';
import type { JobRow } from './rows';

/** Changes a job that this worker still holds; false when another took it. */
export async function changeJob(
  writer: Writer,
  { id, fence }: Pick<JobRow, 'id' | 'fence'>,
  set: Partial<Pick<JobRow, 'state' | 'leaseUntil' | 'runAfter' | 'attempts' | 'error' | 'finishedAt'>>,
): Promise<boolean> {
  const { jobs } = writer.tables;
  const rows = await writer.orm
    .update(jobs)
    .set(set)
    .where(and(eq(jobs.id, id), eq(jobs.fence, fence), eq(jobs.state, 'active')))
    .returning({ id: jobs.id });
  return rows.length === 1;
}
