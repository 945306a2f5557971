import { insertAudit } from '@/db/queries/insert-audit';
import { revokeToken as revoke } from '@/db/queries/revoke-token';
import { AppError } from '@/lib/errors';
import { actorLabel } from './actor-label';
import type { WorkspaceContext } from './context';

/**
 * Ends a token, from the next request on.
 * @throws AppError `not-found` when this workspace has no such token.
 */
export async function revokeToken(context: WorkspaceContext, tokenId: number): Promise<void> {
  const { database, clock, workspace, actor } = context;
  const at = clock.now();
  await database.write(async (writer) => {
    if (!(await revoke(writer, workspace.id, tokenId, at))) throw new AppError('not-found', 'no-such-token');
    const entry = { actor: actorLabel(actor), action: 'token.revoke', subject: String(tokenId), at };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
  });
}
