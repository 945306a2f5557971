import { rm } from 'node:fs/promises';
import { deleteImport } from '@/db/queries/delete-import';
import { insertAudit } from '@/db/queries/insert-audit';
import { actorLabel } from '@/lib/access/actor-label';
import { UNSTARTED_STATES } from '@/lib/domain/import-state';
import { AppError } from '@/lib/errors';
import type { ImportContext } from './create-import';
import { importFiles } from './import-files';
import { ownImport } from './own-import';

/**
 * Takes an import that nobody started off the list, with the bytes that came.
 * @throws AppError `conflict` for one that was started: that is stopped, or undone.
 */
export async function removeImport(context: ImportContext, id: number): Promise<void> {
  const { database, clock, workspace, actor } = context;
  const { fileName } = await ownImport(context, id, UNSTARTED_STATES);
  await database.write(async (writer) => {
    if (!(await deleteImport(writer, id))) throw new AppError('conflict', 'import-in-other-state', { state: 'queued' });
    const entry = { actor: actorLabel(actor), action: 'import.remove', subject: fileName, at: clock.now() };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
  });
  await rm(importFiles.folder(id), { recursive: true, force: true });
}
