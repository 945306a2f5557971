import { eq } from 'drizzle-orm';
import type { Writer } from '../client/database';
import { workspaceColumns } from '../fragments';

/**
 * Gives a workspace another name, zone or pack, and answers it as it is then; null for none. The days of its
 * mentions are the caller's to move.
 */
export async function changeWorkspace(
  writer: Writer,
  id: number,
  set: { readonly name?: string; readonly zone?: string; readonly pack?: string | null },
) {
  const { workspaces } = writer.tables;
  const [changed] = await writer.orm
    .update(workspaces)
    .set(set)
    .where(eq(workspaces.id, id))
    .returning(workspaceColumns(writer));
  return changed ?? null;
}
