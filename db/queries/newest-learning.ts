import { desc, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { LearningRow } from './rows';

/** The newest learning of a workspace, which alone may be under way; undefined where none was ever asked for. */
export async function newestLearning(reader: Reader, workspaceId: number): Promise<LearningRow | undefined> {
  const { learnings } = reader.tables;
  const [row] = await reader.orm
    .select()
    .from(learnings)
    .where(eq(learnings.workspaceId, workspaceId))
    .orderBy(desc(learnings.id))
    .limit(1);
  return row;
}
