import type { Writer } from '../client/database';
import { workspaceColumns } from '../fragments';

export interface NewWorkspace {
  readonly slug: string;
  readonly name: string;
  readonly zone: string;
  readonly identityKey: string;
  readonly createdAt: number;
}

/** Creates a workspace; null when its slug is taken. */
export async function insertWorkspace(writer: Writer, workspace: NewWorkspace) {
  const { workspaces } = writer.tables;
  const [created] = await writer.orm
    .insert(workspaces)
    .values(workspace)
    .onConflictDoNothing()
    .returning(workspaceColumns(writer));
  return created ?? null;
}
