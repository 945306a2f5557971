import { eq } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** What a workspace's mentions are read with: its edition and its pack; undefined for no workspace. */
export async function findLens(
  reader: Reader,
  workspaceId: number,
): Promise<{ edition: number; pack: string | null } | undefined> {
  const { workspaces } = reader.tables;
  const [row] = await reader.orm
    .select({ edition: workspaces.edition, pack: workspaces.pack })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  return row;
}
