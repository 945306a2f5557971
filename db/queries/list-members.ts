import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** The members of a workspace by e-mail, without the owner, who belongs to every one. */
export async function listMembers(reader: Reader, workspaceId: number) {
  const { members, user } = reader.tables;
  return reader.orm
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      role: members.role,
      createdAt: members.createdAt,
    })
    .from(members)
    .innerJoin(user, eq(user.id, members.userId))
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(asc(user.email));
}
