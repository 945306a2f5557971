import type { Writer } from '../client/database';

export interface AuditEntry {
  /** Null for what concerns the whole installation. */
  readonly workspaceId: number | null;
  /** `kind:id name` of who did it. */
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
  readonly at: number;
}

/** Notes who did what, in the transaction that did it. */
export async function insertAudit(writer: Writer, entry: AuditEntry): Promise<void> {
  await writer.orm.insert(writer.tables.auditLog).values(entry);
}
