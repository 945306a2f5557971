import { and, desc, eq, lt } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** What was done in a workspace, newest first, before an id where given. */
export async function listAudit(reader: Reader, workspaceId: number, before: number | null, limit: number) {
  const { auditLog } = reader.tables;
  const { id, actor, action, subject, at } = auditLog;
  const here = eq(auditLog.workspaceId, workspaceId);
  return reader.orm
    .select({ id, actor, action, subject, at })
    .from(auditLog)
    .where(before === null ? here : and(here, lt(id, before)))
    .orderBy(desc(id))
    .limit(limit);
}
