import { and, inArray, lt } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Deletes jobs of the embedded queue that ended before an instant; pg-boss sees to its own. */
export async function deleteFinishedJobs(writer: Writer, before: number): Promise<void> {
  const { jobs } = writer.tables;
  await writer.orm.delete(jobs).where(and(inArray(jobs.state, ['done', 'failed']), lt(jobs.finishedAt, before)));
}
