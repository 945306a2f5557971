import { findLens } from '@/db/queries/find-lens';
import type { WorkspaceContext } from '@/lib/access/context';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { editsOfEdition } from '@/lib/ingestion/edits-of-edition';
import { standingLens } from '@/lib/ingestion/start-reanalysis';

/** The version that changes are made to: the one on its way, else the one in force. */
export async function standingEdits({
  database,
  workspace,
}: WorkspaceContext): Promise<{ readonly number: number; readonly inForce: number; readonly edits: WorkspaceEdits }> {
  const inForce = (await findLens(database, workspace.id))?.edition ?? 0;
  const { edition: number } = await standingLens(database, workspace.id);
  return { number, inForce, edits: await editsOfEdition(database, workspace.id, number) };
}
