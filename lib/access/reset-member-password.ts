import { findRole } from '@/db/queries/find-role';
import { AppError } from '@/lib/errors';
import type { WorkspaceContext } from './context';
import { newPasswordLink } from './new-password-link';

/**
 * A link by which a member of this workspace chooses a new password; gives its token.
 * @throws AppError `not-found` for no such member.
 */
export async function resetMemberPassword(context: WorkspaceContext, userId: string): Promise<string> {
  if (!(await findRole(context.database, context.workspace.id, userId))) {
    throw new AppError('not-found', 'no-such-member');
  }
  return newPasswordLink(context, userId);
}
