import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';

const ROLES = ['viewer', 'analyst', 'admin'] as const;

/** A user's role in a workspace: `owner` everywhere for the installation's owner; null for none. */
export async function findRole(
  reader: Reader,
  workspaceId: number,
  userId: string,
): Promise<(typeof ROLES)[number] | 'owner' | null> {
  const { installation, members } = reader.tables;
  const [owner] = await reader.orm
    .select({ id: installation.id })
    .from(installation)
    .where(eq(installation.ownerUserId, userId));
  if (owner) return 'owner';
  const [member] = await reader.orm
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.userId, userId)));
  return ROLES.find((role) => role === member?.role) ?? null;
}
