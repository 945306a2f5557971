import { findOwner } from '@/db/queries/find-owner';
import { findUserById } from '@/db/queries/find-user-by-id';
import { listMembers as listRows } from '@/db/queries/list-members';
import type { WorkspaceContext } from './context';

/** Everyone who may enter the workspace: the owner first, then its members by e-mail. */
export async function listMembers({ database, workspace }: WorkspaceContext) {
  const [ownerId, rows] = await Promise.all([findOwner(database), listRows(database, workspace.id)]);
  const owner = ownerId === null ? null : await findUserById(database, ownerId);
  const members = rows
    .filter(({ userId }) => userId !== ownerId)
    .map(({ userId, name, email, role }) => ({ id: userId, name, email, role }));
  return owner ? [{ ...owner, role: 'owner' }, ...members] : members;
}
