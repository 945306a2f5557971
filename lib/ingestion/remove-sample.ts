import { setImmediate } from 'node:timers/promises';
import type { Reader } from '@/db/client/database';
import { insertAudit } from '@/db/queries/insert-audit';
import { countSampleMentions, sampleMentions } from '@/db/queries/sample-mentions';
import { actorLabel } from '@/lib/access/actor-label';
import type { WorkspaceContext } from '@/lib/access/context';
import { removeMentions } from './remove-mentions';

/** How many mentions of the sample a workspace holds. */
export async function readSample({ database, workspace }: WorkspaceContext): Promise<{ readonly mentions: number }> {
  return { mentions: await countSampleMentions(database, workspace.id) };
}

/**
 * Removes what the sample brought and nothing else. Interrupted it can be called again; of several calls at once each
 * removes a part.
 */
export async function removeSample(context: WorkspaceContext): Promise<{ readonly removed: number }> {
  const { database, clock, workspace, actor } = context;
  const workspaceId = workspace.id;
  const find = (writer: Reader, limit: number) => sampleMentions(writer, workspaceId, limit);
  let removed = 0;
  for (;;) {
    const at = clock.now();
    const count = await database.write((writer) => removeMentions(writer, { workspaceId, importId: null, find, at }));
    removed += count;
    if (count === 0) break;
    await setImmediate();
  }
  const entry = { actor: actorLabel(actor), action: 'sample.remove', subject: null, at: clock.now() };
  if (removed > 0) await database.write((writer) => insertAudit(writer, { workspaceId, ...entry }));
  return { removed };
}
