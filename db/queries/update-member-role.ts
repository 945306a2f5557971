import { and, eq } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Gives a member a role; false when there is no such member. */
export async function updateMemberRole(
  writer: Writer,
  workspaceId: number,
  userId: string,
  role: string,
): Promise<boolean> {
  const { members } = writer.tables;
  const changed = await writer.orm
    .update(members)
    .set({ role })
    .where(and(eq(members.workspaceId, workspaceId), eq(members.userId, userId)))
    .returning({ userId: members.userId });
  return changed.length === 1;
}
