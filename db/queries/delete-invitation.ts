import { and, eq, isNull } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Takes an invitation back that nobody has accepted; whom it was for, or null when the workspace has no such one. */
export async function deleteInvitation(
  writer: Writer,
  of: { readonly workspaceId: number; readonly id: number },
): Promise<string | null> {
  const { oneTimeLinks: links } = writer.tables;
  const [gone] = await writer.orm
    .delete(links)
    .where(
      and(
        eq(links.id, of.id),
        eq(links.kind, 'invitation'),
        eq(links.workspaceId, of.workspaceId),
        isNull(links.usedAt),
      ),
    )
    .returning({ email: links.email });
  return gone?.email ?? null;
}
