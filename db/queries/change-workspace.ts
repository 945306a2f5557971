import { eq } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Gives a workspace another name, another zone or both; the days of its mentions are the caller's to move. */
export async function changeWorkspace(
  writer: Writer,
  id: number,
  set: { readonly name?: string; readonly zone?: string },
): Promise<void> {
  const { workspaces } = writer.tables;
  await writer.orm.update(workspaces).set(set).where(eq(workspaces.id, id));
}
