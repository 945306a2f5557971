import { eq, sql } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Tells every cached answer of the workspace that it is old. */
export async function bumpDataVersion(writer: Writer, workspaceId: number): Promise<void> {
  const { workspaces } = writer.tables;
  await writer.orm
    .update(workspaces)
    .set({ dataVersion: sql`${workspaces.dataVersion} + 1` })
    .where(eq(workspaces.id, workspaceId));
}
