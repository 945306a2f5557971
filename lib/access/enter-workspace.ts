import type { Database } from '@/db/client/database';
import { findRole } from '@/db/queries/find-role';
import { findWorkspace } from '@/db/queries/find-workspace';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import type { Right, Role, Workspace, WorkspaceContext } from './context';
import type { Identity } from './identify';
import { roleMay, tokenMay } from './rights';

export interface Entry {
  /** Slug or id. */
  readonly workspace: string;
  readonly right: Right;
  /** Whether the request only reads. */
  readonly reading: boolean;
}

async function roleIn(database: Database, identity: Identity, workspace: Workspace): Promise<Role | null> {
  if (identity.kind === 'user') return findRole(database, workspace.id, identity.actor.id);
  if (identity.workspaceId !== workspace.id) return null;
  return identity.scope === 'ingest' ? 'analyst' : 'viewer';
}

/**
 * Lets someone into a workspace, or refuses.
 * @throws AppError `not-found` for a workspace that is not there or not theirs, `forbidden` for a right they lack.
 */
export async function enterWorkspace(
  database: Database,
  clock: Clock,
  identity: Identity,
  { workspace: key, right, reading }: Entry,
): Promise<WorkspaceContext> {
  const workspace = await findWorkspace(database, key);
  const role = workspace && (await roleIn(database, identity, workspace));
  if (!workspace || !role) throw new AppError('not-found', 'no-such-workspace');
  const allowed = identity.kind === 'user' ? roleMay(role, right) : tokenMay(identity.scope, right, reading);
  if (!allowed) throw new AppError('forbidden', 'not-allowed');
  return { database, clock, workspace, actor: identity.actor, role };
}
