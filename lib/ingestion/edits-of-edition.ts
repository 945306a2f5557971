import type { Reader } from '@/db/client/database';
import { findEdition } from '@/db/queries/find-edition';
import type { EditionKind } from '@/lib/domain/reanalysis';
import { NO_EDITS, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { AppError } from '@/lib/errors';

/**
 * The contents of one edition and how it came about; of number 0, which every workspace has, `NO_EDITS` and null.
 * @throws AppError `not-found` for a number that the workspace does not have.
 */
export async function openEdition(
  reader: Reader,
  workspaceId: number,
  number: number,
): Promise<{ readonly edits: WorkspaceEdits; readonly kind: EditionKind | null }> {
  if (number === 0) return { edits: NO_EDITS, kind: null };
  const row = await findEdition(reader, { workspaceId, number });
  if (!row) throw new AppError('not-found', 'no-such-edition');
  // Written by `saveEdition` alone.
  return row as { edits: WorkspaceEdits; kind: EditionKind };
}

/**
 * The contents of one edition alone.
 * @throws AppError `not-found` for a number that the workspace does not have.
 */
export async function editsOfEdition(reader: Reader, workspaceId: number, number: number): Promise<WorkspaceEdits> {
  return (await openEdition(reader, workspaceId, number)).edits;
}
