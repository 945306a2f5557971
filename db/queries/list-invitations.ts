import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** Invitations of a workspace that can still be accepted. */
export async function listInvitations(reader: Reader, workspaceId: number, now: number) {
  const { oneTimeLinks: links } = reader.tables;
  const { id, email, role, expiresAt, createdAt } = links;
  return reader.orm
    .select({ id, email, role, expiresAt, createdAt })
    .from(links)
    .where(
      and(eq(links.kind, 'invitation'), eq(links.workspaceId, workspaceId), isNull(links.usedAt), gt(expiresAt, now)),
    )
    .orderBy(asc(id));
}
