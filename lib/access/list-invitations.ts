import { listInvitations as listRows } from '@/db/queries/list-invitations';
import type { WorkspaceContext } from './context';

/** Invitations that can still be accepted, without their secrets. */
export async function listInvitations({ database, clock, workspace }: WorkspaceContext) {
  const rows = await listRows(database, workspace.id, clock.now());
  return rows.map(({ id, email, role, createdAt, expiresAt }) => ({
    id: String(id),
    email,
    role,
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
  }));
}
