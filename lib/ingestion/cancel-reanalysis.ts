import { changeReanalysis } from '@/db/queries/change-reanalysis';
import { insertAudit } from '@/db/queries/insert-audit';
import { newestReanalysis } from '@/db/queries/newest-reanalysis';
import { actorLabel } from '@/lib/access/actor-label';
import type { WorkspaceContext } from '@/lib/access/context';

/** Stops the reading anew that is under way, where there is one: all stays as it was before it was asked for. */
export async function cancelReanalysis({ database, clock, workspace, actor }: WorkspaceContext): Promise<void> {
  const at = clock.now();
  await database.write(async (writer) => {
    const row = await newestReanalysis(writer, workspace.id);
    if (!row) return;
    const set = { state: 'cancelled', finishedAt: at, leaseUntil: 0 };
    if (!(await changeReanalysis(writer, { id: row.id }, set))) return;
    const entry = { actor: actorLabel(actor), action: 'reanalysis.cancel', subject: null, at };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
  });
}
