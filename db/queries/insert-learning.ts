import { and, eq, notInArray } from 'drizzle-orm';
import { OPEN_LEARNING_STATES } from '@/lib/domain/learning';
import type { Writer } from '../client/database';

export interface NewLearning {
  readonly workspaceId: number;
  readonly createdBy: string;
  readonly createdAt: number;
}

/** Asks for a learning in the place of those that have ended; gives its id. */
export async function insertLearning(writer: Writer, asked: NewLearning): Promise<number> {
  const { learnings } = writer.tables;
  await writer.orm
    .delete(learnings)
    .where(and(eq(learnings.workspaceId, asked.workspaceId), notInArray(learnings.state, [...OPEN_LEARNING_STATES])));
  const [row] = await writer.orm
    .insert(learnings)
    .values({ ...asked, state: 'waiting' })
    .returning({ id: learnings.id });
  if (!row) throw new Error('a learning got no id');
  return row.id;
}
