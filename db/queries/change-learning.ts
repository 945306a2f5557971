import { and, eq, inArray } from 'drizzle-orm';
import { OPEN_LEARNING_STATES } from '@/lib/domain/learning';
import type { Writer } from '../client/database';
import type { LearningRow } from './rows';

/** Changes a learning that has not ended; with `fence` only while this worker holds it. False when it is not so. */
export async function changeLearning(
  writer: Writer,
  { id, fence }: { readonly id: number; readonly fence?: number },
  set: Partial<Omit<LearningRow, 'id' | 'workspaceId'>>,
): Promise<boolean> {
  const { learnings } = writer.tables;
  const rows = await writer.orm
    .update(learnings)
    .set(set)
    .where(
      and(
        eq(learnings.id, id),
        inArray(learnings.state, OPEN_LEARNING_STATES),
        fence === undefined ? undefined : eq(learnings.fence, fence),
      ),
    )
    .returning({ id: learnings.id });
  return rows.length === 1;
}
