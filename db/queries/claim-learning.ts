import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import { OPEN_LEARNING_STATES } from '@/lib/domain/learning';
import type { Writer } from '../client/database';
import type { LearningRow } from './rows';

/** Takes the learning that has waited longest, or whose worker fell silent, under a new fence; undefined when there is nothing to take. */
export async function claimLearning(
  writer: Writer,
  { now, leaseUntil }: { readonly now: number; readonly leaseUntil: number },
): Promise<LearningRow | undefined> {
  const { learnings } = writer.tables;
  const isFree = and(inArray(learnings.state, OPEN_LEARNING_STATES), lte(learnings.leaseUntil, now));
  const [next] = await writer.orm
    .select({ id: learnings.id })
    .from(learnings)
    .where(isFree)
    .orderBy(asc(learnings.id))
    .limit(1);
  if (!next) return undefined;
  const [row] = await writer.orm
    .update(learnings)
    .set({ state: 'running', done: 0, fence: sql`${learnings.fence} + 1`, leaseUntil })
    .where(and(eq(learnings.id, next.id), isFree))
    .returning();
  return row;
}
