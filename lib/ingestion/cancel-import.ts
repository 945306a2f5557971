import { changeImport } from '@/db/queries/change-import';
import { insertAudit } from '@/db/queries/insert-audit';
import { actorLabel } from '@/lib/access/actor-label';
import { TAKING_IN_STATES, UNSTARTED_STATES } from '@/lib/domain/import-state';
import type { ImportContext } from './create-import';
import { ownImport } from './own-import';

/** Stops an import: its worker saves no batch any more. What was saved stays. An ended import, and one that is being undone, stays as it is. */
export async function cancelImport(context: ImportContext, id: number): Promise<void> {
  const { database, clock, workspace, actor } = context;
  const { fileName } = await ownImport(context, id);
  const at = clock.now();
  await database.write(async (writer) => {
    const from = [...UNSTARTED_STATES, ...TAKING_IN_STATES];
    const row = await changeImport(writer, { id, from, set: { state: 'cancelled', finishedAt: at, leaseUntil: 0 } });
    if (!row) return;
    const entry = { actor: actorLabel(actor), action: 'import.cancel', subject: fileName, at };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
  });
}
