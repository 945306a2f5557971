import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { LinkKind } from './insert-link';

/** A one-time link, used and expired ones too, with the name of its workspace; null for none. */
export async function findLink(reader: Reader, kind: LinkKind, tokenHash: string) {
  const { oneTimeLinks: links, workspaces } = reader.tables;
  const [found] = await reader.orm
    .select({
      id: links.id,
      workspaceId: links.workspaceId,
      workspaceName: workspaces.name,
      workspaceSlug: workspaces.slug,
      userId: links.userId,
      email: links.email,
      role: links.role,
      expiresAt: links.expiresAt,
      usedAt: links.usedAt,
    })
    .from(links)
    .leftJoin(workspaces, eq(workspaces.id, links.workspaceId))
    .where(and(eq(links.kind, kind), eq(links.tokenHash, tokenHash)));
  return found ?? null;
}
