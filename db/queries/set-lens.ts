import { eq } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Says what a workspace's mentions are read with from here on. The mentions are the caller's to change. */
export async function setLens(
  writer: Writer,
  workspaceId: number,
  { edition, pack }: { readonly edition: number; readonly pack: string | null },
): Promise<void> {
  const { workspaces } = writer.tables;
  await writer.orm.update(workspaces).set({ edition, pack }).where(eq(workspaces.id, workspaceId));
}
