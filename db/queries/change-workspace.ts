import { eq } from 'drizzle-orm';
import type { Writer } from '../client/database';

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
  const { slug, name, zone, pack, identityKey, dataVersion } = workspaces;
  const [changed] = await writer.orm
    .update(workspaces)
    .set(set)
    .where(eq(workspaces.id, id))
    .returning({ id: workspaces.id, slug, name, zone, pack, identityKey, dataVersion });
  return changed ?? null;
}
