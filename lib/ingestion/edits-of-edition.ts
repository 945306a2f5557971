import type { Reader } from '@/db/client/database';
import { findEdition } from '@/db/queries/find-edition';
import { NO_EDITS, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { AppError } from '@/lib/errors';

/**
 * The contents of one edition; of number 0, which every workspace has, `NO_EDITS`.
 * @throws AppError `not-found` for a number that the workspace does not have.
 */
export async function editsOfEdition(reader: Reader, workspaceId: number, number: number): Promise<WorkspaceEdits> {
  if (number === 0) return NO_EDITS;
  const row = await findEdition(reader, { workspaceId, number });
  if (!row) throw new AppError('not-found', 'no-such-edition');
  // Written by `saveEdition` alone.
  return row.edits as WorkspaceEdits;
}
