import type { Database } from '@/db/client/database';
import { readSize } from '@/db/queries/read-facts';
import type { WorkspaceContext } from '@/lib/access/context';
import { loadMirror } from './load-mirror';
import type { Mirror } from './mirror';

/** Above this a mirror is loaded while the database answers; far above, never. Some 40 bytes a mention. */
const WAITED_FOR = 300_000;
const LARGEST = 3_000_000;
/** While data changes more often than this, the database answers. */
const REST_MS = 5000;
const WORKSPACES_KEPT = 4;

interface Held {
  readonly version: number;
  readonly since: number;
  readonly loading: Promise<Mirror | null>;
  done: boolean;
}

// On globalThis, since Next evaluates modules anew for each of its bundles within one process.
const kept = globalThis as typeof globalThis & { raizMirrors?: WeakMap<Database, Map<number, Held>> };

/**
 * The mirror of a workspace at the very version of the question's data, or null where the database should answer: the
 * workspace is too large, its data is changing, or a large mirror is still being read.
 */
export async function freshMirror({ database, workspace }: WorkspaceContext): Promise<Mirror | null> {
  kept.raizMirrors ??= new WeakMap();
  const mirrors = kept.raizMirrors.get(database) ?? new Map<number, Held>();
  kept.raizMirrors.set(database, mirrors);
  const { mentions, version } = await readSize(database, workspace.id);
  if (version !== workspace.dataVersion || mentions > LARGEST) return null;
  const held = mirrors.get(workspace.id);
  const current = held?.version === version ? held : start(database, mirrors, workspace.id, version, held);
  if (!current) return null;
  return mentions <= WAITED_FOR || current.done ? current.loading : null;
}

function start(
  database: Database,
  mirrors: Map<number, Held>,
  workspaceId: number,
  version: number,
  before: Held | undefined,
): Held | null {
  const now = performance.now();
  if (before && now - before.since < REST_MS) return null;
  const held: Held = { version, since: now, done: false, loading: load() };
  async function load(): Promise<Mirror | null> {
    const mirror = await loadMirror(database, workspaceId, version).catch(() => null);
    held.done = true;
    if (!mirror && mirrors.get(workspaceId) === held) mirrors.delete(workspaceId);
    return mirror;
  }
  mirrors.delete(workspaceId);
  mirrors.set(workspaceId, held);
  const oldest = mirrors.keys().next().value;
  if (mirrors.size > WORKSPACES_KEPT && oldest !== undefined) mirrors.delete(oldest);
  return held;
}
