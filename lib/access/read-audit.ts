import { z } from 'zod';
import { listAudit } from '@/db/queries/list-audit';
import type { WorkspaceContext } from './context';

export const AuditPage = z.object({
  /** The `next` of the page before. */
  cursor: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AuditPage = z.infer<typeof AuditPage>;

/** Who did what in the workspace, newest first. */
export async function readAudit({ database, workspace }: WorkspaceContext, { cursor, limit }: AuditPage) {
  const rows = await listAudit(database, workspace.id, cursor ?? null, limit);
  const entries = rows.map(({ id, at, ...entry }) => ({ id, at: new Date(at).toISOString(), ...entry }));
  return { entries, next: entries.length === limit ? (entries.at(-1)?.id ?? null) : null };
}
