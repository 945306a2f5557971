import { z } from 'zod';
import { findImport } from '@/db/queries/find-import';
import type { ImportRow } from '@/db/queries/rows';
import type { ImportState } from '@/lib/domain/import-state';
import { AppError } from '@/lib/errors';
import type { ImportContext } from './create-import';

/** An import's id as it stands in a path. */
export const ImportId = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
export const ImportParams = z.object({ import: ImportId });
export const PartParams = z.object({ import: ImportId, n: z.coerce.number().int().min(1).max(1_000_000) });

/**
 * The workspace's import of this id.
 * @throws AppError `not-found`, or `conflict` when it is in none of the states asked for.
 */
export async function ownImport(
  { database, workspace }: Pick<ImportContext, 'database' | 'workspace'>,
  id: number,
  states?: readonly ImportState[],
): Promise<ImportRow> {
  const row = await findImport(database, { workspaceId: workspace.id, id });
  if (!row) throw new AppError('not-found', 'no-such-import');
  if (states && !states.some((state) => state === row.state)) {
    throw new AppError('conflict', 'import-in-other-state', { state: row.state });
  }
  return row;
}
