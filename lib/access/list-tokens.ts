import { listTokens as listRows } from '@/db/queries/list-tokens';
import type { WorkspaceContext } from './context';

/** The workspace's tokens that still open doors, without their secrets. */
export async function listTokens({ database, workspace }: WorkspaceContext) {
  const rows = await listRows(database, workspace.id);
  return rows.map(({ id, name, scope, prefix, createdAt, lastUsedAt }) => ({
    id: String(id),
    name,
    scope,
    prefix,
    createdAt: new Date(createdAt).toISOString(),
    lastUsedAt: lastUsedAt === null ? null : new Date(lastUsedAt).toISOString(),
  }));
}
