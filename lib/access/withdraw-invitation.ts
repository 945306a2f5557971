import { deleteInvitation } from '@/db/queries/delete-invitation';
import { insertAudit } from '@/db/queries/insert-audit';
import { AppError } from '@/lib/errors';
import { actorLabel } from './actor-label';
import type { WorkspaceContext } from './context';

/**
 * Takes an invitation back: its link stops working at once.
 * @throws AppError `not-found` when no such invitation waits in this workspace.
 */
export async function withdrawInvitation(context: WorkspaceContext, id: number): Promise<void> {
  const { database, clock, workspace, actor } = context;
  await database.write(async (writer) => {
    const email = await deleteInvitation(writer, { workspaceId: workspace.id, id });
    if (email === null) throw new AppError('not-found', 'no-such-invitation');
    const entry = { actor: actorLabel(actor), action: 'member.uninvite', subject: email, at: clock.now() };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
  });
}
