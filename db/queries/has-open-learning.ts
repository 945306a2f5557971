import { and, inArray, lte } from 'drizzle-orm';
import { OPEN_LEARNING_STATES } from '@/lib/domain/learning';
import type { Reader } from '../client/database';

/** Whether a learning waits for a worker; asked first, so that looking for work takes no turn among the writers. */
export async function hasOpenLearning(reader: Reader, now: number): Promise<boolean> {
  const { learnings } = reader.tables;
  const rows = await reader.orm
    .select({ id: learnings.id })
    .from(learnings)
    .where(and(inArray(learnings.state, OPEN_LEARNING_STATES), lte(learnings.leaseUntil, now)))
    .limit(1);
  return rows.length > 0;
}
