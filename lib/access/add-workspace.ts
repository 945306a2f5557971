import { z } from 'zod';
import type { Database } from '@/db/client/database';
import { insertAudit } from '@/db/queries/insert-audit';
import { insertWorkspace } from '@/db/queries/insert-workspace';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { actorLabel, CLI_ACTOR } from './actor-label';
import type { Actor, Workspace } from './context';
import { newSecret } from './secrets';
import { slugOf } from './slug';
import { defaultZone, isZone } from './zone';

export const NewWorkspace = z.object({
  name: z.string().trim().min(1).max(100),
  /** IANA name; the installation's own where left out. */
  zone: z.string().max(64).optional(),
});
export type NewWorkspace = z.infer<typeof NewWorkspace>;

/**
 * Creates a workspace with a slug of its own.
 * @throws AppError `bad-request` for an unknown time zone.
 */
export async function addWorkspace(
  database: Database,
  clock: Clock,
  { name, zone = defaultZone() }: NewWorkspace,
  actor: Actor = CLI_ACTOR,
): Promise<Workspace> {
  if (!isZone(zone)) throw new AppError('bad-request', 'unknown-zone', { zone });
  const at = clock.now();
  return database.write(async (writer) => {
    for (let taken = 0; ; taken += 1) {
      const row = { slug: slugOf(name, taken), name, zone, identityKey: newSecret(), createdAt: at };
      const created = await insertWorkspace(writer, row);
      if (!created) continue;
      const entry = { actor: actorLabel(actor), action: 'workspace.add', subject: created.slug, at };
      await insertAudit(writer, { workspaceId: created.id, ...entry });
      return created;
    }
  });
}
