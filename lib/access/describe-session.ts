import { findOwner } from '@/db/queries/find-owner';
import { findUserById } from '@/db/queries/find-user-by-id';
import type { ActorContext } from './context';
import { workspacesFor } from './workspaces-for';

/** Who is asking and where they may go; `user` is null for a token. */
export async function describeSession(context: ActorContext) {
  const { database, actor } = context;
  const [user, ownerId, workspaces] = await Promise.all([
    actor.kind === 'user' ? findUserById(database, actor.id) : null,
    findOwner(database),
    workspacesFor(context),
  ]);
  return { actor, user, owner: user !== null && user.id === ownerId, workspaces };
}
