import type { Database } from '@/db/client/database';
import { findOwner } from '@/db/queries/find-owner';
import { listWorkspaceOfToken, listWorkspaces, listWorkspacesOf } from '@/db/queries/list-workspaces';
import { type Actor, ROLES, type Role, type Workspace } from './context';

export interface WorkspaceEntry extends Pick<Workspace, 'id' | 'slug' | 'name' | 'zone'> {
  readonly role: Role;
}

/** The workspaces someone may enter, with the role in each: all of them for the owner, its own for a token. */
export async function workspacesFor(context: {
  readonly database: Database;
  readonly actor: Actor;
}): Promise<readonly WorkspaceEntry[]> {
  const { database, actor } = context;
  if (actor.kind === 'token') {
    return (await listWorkspaceOfToken(database, Number(actor.id))).map((entry) => ({ ...entry, role: 'viewer' }));
  }
  if (actor.kind === 'cli' || (await findOwner(database)) === actor.id) {
    return (await listWorkspaces(database)).map((entry) => ({ ...entry, role: 'owner' }));
  }
  return (await listWorkspacesOf(database, actor.id)).flatMap((entry) => {
    const role = ROLES.find((known) => known === entry.role);
    return role ? [{ ...entry, role }] : [];
  });
}
