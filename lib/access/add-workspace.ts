import { z } from 'zod';
import type { Database, Writer } from '@/db/client/database';
import { findWorkspaceByName } from '@/db/queries/find-workspace-by-name';
import { insertAudit } from '@/db/queries/insert-audit';
import { insertWorkspace } from '@/db/queries/insert-workspace';
import type { Clock } from '@/lib/clock';
import { isZone } from '@/lib/domain/zone';
import { AppError } from '@/lib/errors';
import { actorLabel, CLI_ACTOR } from './actor-label';
import type { Actor, Workspace } from './context';
import { findWorkspace } from './find-workspace';
import { newSecret } from './secrets';
import { slugOf } from './slug';
import { defaultZone } from './zone';

export const NewWorkspace = z.object({
  name: z.string().trim().min(1).max(100),
  /** IANA name; the installation's own where left out. */
  zone: z.string().max(64).optional(),
});
export type NewWorkspace = z.infer<typeof NewWorkspace>;

interface Making {
  readonly clock: Clock;
  readonly given: NewWorkspace;
  readonly actor: Actor;
  /** Asked before each try, inside the transaction: a workspace that is there already is returned instead. */
  readonly find: (writer: Writer) => Promise<Workspace | null>;
}

async function make(
  database: Database,
  { clock, given: { name, zone = defaultZone() }, actor, find }: Making,
): Promise<Workspace> {
  if (!isZone(zone)) throw new AppError('bad-request', 'unknown-zone', { zone });
  const at = clock.now();
  return database.write(async (writer) => {
    for (let taken = 0; ; taken += 1) {
      const known = await find(writer);
      if (known) return known;
      const row = { slug: slugOf(name, taken), name, zone, identityKey: newSecret(), createdAt: at };
      // On PostgreSQL this waits for a transaction that is making the same slug; the next look finds what it made.
      const created = await insertWorkspace(writer, row);
      if (!created) continue;
      const entry = { actor: actorLabel(actor), action: 'workspace.add', subject: created.slug, at };
      await insertAudit(writer, { workspaceId: created.id, ...entry });
      return created;
    }
  });
}

/**
 * Creates a workspace with a slug of its own.
 * @throws AppError `bad-request` for an unknown time zone.
 */
export function addWorkspace(
  database: Database,
  clock: Clock,
  given: NewWorkspace,
  actor: Actor = CLI_ACTOR,
): Promise<Workspace> {
  return make(database, { clock, given, actor, find: () => Promise.resolve(null) });
}

/**
 * The workspace that the command line calls by this name (or slug, or id), made when there is none. However many ask at
 * once, one is made. With `exactName`, one of another name does not count.
 */
export function ensureWorkspace(
  database: Database,
  clock: Clock,
  given: NewWorkspace,
  { exactName = false } = {},
): Promise<Workspace> {
  const find = (writer: Writer) =>
    exactName ? findWorkspaceByName(writer, given.name) : findWorkspace(writer, given.name);
  return make(database, { clock, given, actor: CLI_ACTOR, find });
}
