import { findOwner } from '@/db/queries/find-owner';
import { database as openDatabase } from '@/lib/database';
import { sessionUser, type SessionUser } from './session-user';
import { type WorkspaceEntry, workspacesFor } from './workspaces-for';

export interface CurrentSession {
  readonly user: SessionUser;
  /** Whether this is the installation's owner. */
  readonly owner: boolean;
  readonly workspaces: readonly WorkspaceEntry[];
}

/** Who is signed in by the cookie of these headers, and where they may go; null for nobody. */
export async function currentSession(headers: Headers): Promise<CurrentSession | null> {
  const database = await openDatabase();
  const user = await sessionUser(database, headers);
  if (!user) return null;
  const actor = { kind: 'user', id: user.id, name: user.name } as const;
  const [owner, workspaces] = await Promise.all([findOwner(database), workspacesFor({ database, actor })]);
  return { user, owner: owner === user.id, workspaces };
}
