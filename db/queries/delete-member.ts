import { and, eq } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Takes a member out of a workspace; false when there is no such member. */
export async function deleteMember(writer: Writer, workspaceId: number, userId: string): Promise<boolean> {
  const { members } = writer.tables;
  const gone = await writer.orm
    .delete(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.userId, userId)))
    .returning({ userId: members.userId });
  return gone.length === 1;
}
