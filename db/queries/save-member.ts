import type { Writer } from '../client/database';

export interface Membership {
  readonly workspaceId: number;
  readonly userId: string;
  readonly role: string;
  readonly createdAt: number;
}

/** Makes someone a member, or gives a member this role. */
export async function saveMember(writer: Writer, membership: Membership): Promise<void> {
  const { members } = writer.tables;
  await writer.orm
    .insert(members)
    .values(membership)
    .onConflictDoUpdate({ target: [members.workspaceId, members.userId], set: { role: membership.role } });
}
