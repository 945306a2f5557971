import { findOwner } from '@/db/queries/find-owner';
import { insertAudit } from '@/db/queries/insert-audit';
import { updateMemberRole } from '@/db/queries/update-member-role';
import { AppError } from '@/lib/errors';
import { actorLabel } from './actor-label';
import type { MemberRole, WorkspaceContext } from './context';

/**
 * Gives a member another role, from the next request on.
 * @throws AppError `not-found` for no such member, `conflict` for the owner.
 */
export async function changeRole(context: WorkspaceContext, userId: string, role: MemberRole): Promise<void> {
  const { database, clock, workspace, actor } = context;
  await database.write(async (writer) => {
    if ((await findOwner(writer)) === userId) throw new AppError('conflict', 'owner-stays');
    if (!(await updateMemberRole(writer, workspace.id, userId, role))) {
      throw new AppError('not-found', 'no-such-member');
    }
    const entry = { actor: actorLabel(actor), action: 'member.role', subject: `${userId} ${role}`, at: clock.now() };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
  });
}
