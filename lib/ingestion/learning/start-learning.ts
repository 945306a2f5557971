import { changeLearning } from '@/db/queries/change-learning';
import { insertAudit } from '@/db/queries/insert-audit';
import { insertLearning } from '@/db/queries/insert-learning';
import { newestLearning } from '@/db/queries/newest-learning';
import { takeNumbers } from '@/db/fragments';
import { actorLabel } from '@/lib/access/actor-label';
import type { WorkspaceContext } from '@/lib/access/context';
import { OPEN_LEARNING_STATES } from '@/lib/domain/learning';

/** Asks for what the workspace's rated mentions teach; a worker takes it up. One that is under way is left to go on. */
export async function startLearning({ database, clock, actor, workspace }: WorkspaceContext): Promise<void> {
  const at = clock.now();
  const by = actorLabel(actor);
  await database.write(async (writer) => {
    // Two who ask at once stand in line.
    await takeNumbers(writer, 'learnings', 0);
    const newest = await newestLearning(writer, workspace.id);
    if (newest && OPEN_LEARNING_STATES.some((state) => state === newest.state)) return;
    await insertLearning(writer, { workspaceId: workspace.id, createdBy: by, createdAt: at });
    await insertAudit(writer, { workspaceId: workspace.id, actor: by, action: 'learning.start', subject: null, at });
  });
}

/** Stops the learning that is under way, where there is one. */
export async function cancelLearning({ database, clock, actor, workspace }: WorkspaceContext): Promise<void> {
  const at = clock.now();
  await database.write(async (writer) => {
    const newest = await newestLearning(writer, workspace.id);
    if (!newest) return;
    const set = { state: 'cancelled', finishedAt: at, leaseUntil: 0 };
    if (!(await changeLearning(writer, { id: newest.id }, set))) return;
    const entry = { actor: actorLabel(actor), action: 'learning.cancel', subject: null, at };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
  });
}
