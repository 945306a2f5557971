import type { WorkspaceContext } from '@/lib/access/context';
import { NO_EDITS, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { listEditions } from '@/lib/ingestion/editions';

/** The version that changes are made to: the one on its way, else the one in force. */
export async function standingEdits(
  context: WorkspaceContext,
): Promise<{ readonly number: number; readonly inForce: number; readonly edits: WorkspaceEdits }> {
  const { editions, inForce, coming } = await listEditions(context);
  const number = coming ?? inForce;
  return { number, inForce, edits: editions.find((edition) => edition.number === number)?.edits ?? NO_EDITS };
}
