import type { Database } from '@/db/client/database';
import { changeImport } from '@/db/queries/change-import';
import { importTraces } from '@/db/queries/import-traces';
import { insertAudit } from '@/db/queries/insert-audit';
import { countMentionsOfImport } from '@/db/queries/mentions-of-import';
import type { ImportRow } from '@/db/queries/rows';
import { actorLabel } from '@/lib/access/actor-label';
import { UNDOABLE_STATES } from '@/lib/domain/import-state';
import { AppError } from '@/lib/errors';
import type { ImportContext } from './create-import';
import { ownImport } from './own-import';
import { tellQueue } from './queue-import';

/** What undoing an import does, told before anybody asks for it and while it goes on. */
export interface UndoOutlook {
  /** Mentions it added that are there now; all of them go, whatever later imports made of them. */
  readonly removes: number;
  /** At most so many that it changed but did not add: their older text is not kept, so they keep the newer one. */
  readonly keeps: number;
  /** At most so many rows of later imports that go too, since they were met as known ones. */
  readonly foundAgain: number;
}

/** Null for an import that cannot be undone, or has been. */
export async function undoOutlook(database: Database, row: ImportRow): Promise<UndoOutlook | null> {
  if (row.state !== 'undoing' && !UNDOABLE_STATES.some((state) => state === row.state)) return null;
  const removes = await countMentionsOfImport(database, row.id);
  const { changed, foundAgain } = await importTraces(database, row);
  return { removes, keeps: changed, foundAgain };
}

/**
 * Has a worker take an import back: every mention it added goes, batch by batch; those of other imports stay. Asked for
 * again while it goes on, or afterwards, nothing more happens.
 * @throws AppError `conflict` for an import that has not ended.
 */
export async function undoImport(context: ImportContext, id: number): Promise<void> {
  const { database, clock, workspace, actor } = context;
  const row = await ownImport(context, id, [...UNDOABLE_STATES, 'undoing', 'undone']);
  if (row.state === 'undone' || row.state === 'undoing') return;
  const at = clock.now();
  const begun = await database.write(async (writer) => {
    // A new fence: whoever still holds the import from before its end holds it no more.
    const set = { state: 'undoing', fence: row.fence + 1, leaseUntil: 0, error: null };
    const changed = await changeImport(writer, { id, from: UNDOABLE_STATES, fence: row.fence, set });
    if (!changed) return undefined;
    const entry = { actor: actorLabel(actor), action: 'import.undo', subject: row.fileName, at };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
    return changed;
  });
  if (begun) await tellQueue(database, id, begun.fence);
  // Somebody else asked at the same time.
  else if ((await ownImport(context, id)).state !== 'undoing') throw new AppError('conflict', 'import-taken-over');
}
