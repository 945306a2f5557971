import { deleteMember } from '@/db/queries/delete-member';
import { findOwner } from '@/db/queries/find-owner';
import { insertAudit } from '@/db/queries/insert-audit';
import { AppError } from '@/lib/errors';
import { actorLabel } from './actor-label';
import type { WorkspaceContext } from './context';

/**
 * Takes a member out of the workspace, from the next request on; the account stays.
 * @throws AppError `not-found` for no such member, `conflict` for the owner.
 */
export async function removeMember(context: WorkspaceContext, userId: string): Promise<void> {
  const { database, clock, workspace, actor } = context;
  await database.write(async (writer) => {
    if ((await findOwner(writer)) === userId) throw new AppError('conflict', 'owner-stays');
    if (!(await deleteMember(writer, workspace.id, userId))) throw new AppError('not-found', 'no-such-member');
    const entry = { actor: actorLabel(actor), action: 'member.remove', subject: userId, at: clock.now() };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
  });
}
