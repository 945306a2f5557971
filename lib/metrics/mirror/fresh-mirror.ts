import { setTimeout } from 'node:timers/promises';
import type { Database } from '@/db/client/database';
import { readSize } from '@/db/queries/read-facts';
import type { WorkspaceContext } from '@/lib/access/context';
import { type Loaded, loadMirror } from './load-mirror';
import type { Mirror } from './mirror';
import { countEverything } from './table-of';

/** Above this the database answers alone. Some 100 bytes a mention. */
const LARGEST = 2_000_000;
const WORKSPACES_KEPT = 4;
/** The question that asks for a mirror first is answered by the database before reading one begins. */
const HEAD_START_MS = 30;
/** How long a mirror that grows is waited for. */
const GROWTH_MS = 100;

interface Held {
  loaded: Loaded | null;
  loading: Promise<void> | null;
  /** A data version that no mirror can be read of: it has passed, or is too large. */
  unusable: number | null;
}

// On globalThis, since Next evaluates modules anew for each of its bundles within one process.
const kept = globalThis as typeof globalThis & { raizMirrors?: WeakMap<Database, Map<number, Held>> };

function heldOf(database: Database, workspaceId: number): Held {
  kept.raizMirrors ??= new WeakMap();
  const mirrors = kept.raizMirrors.get(database) ?? new Map<number, Held>();
  kept.raizMirrors.set(database, mirrors);
  const held = mirrors.get(workspaceId) ?? { loaded: null, loading: null, unusable: null };
  mirrors.delete(workspaceId);
  mirrors.set(workspaceId, held);
  const oldest = mirrors.keys().next().value;
  if (mirrors.size > WORKSPACES_KEPT && oldest !== undefined) mirrors.delete(oldest);
  return held;
}

/**
 * The mirror of a workspace at the very version of the question's data, or null where the database should answer, which
 * is sooner than a mirror that is still to be read. One that only has to grow by what was added is waited for a moment.
 * Asking makes one be read for the next question.
 */
export async function freshMirror(context: WorkspaceContext): Promise<Mirror | null> {
  const held = heldOf(context.database, context.workspace.id);
  const current = mirrorOf(held, context);
  if (current || (held.unusable !== null && held.unusable === context.workspace.dataVersion)) return current;
  const grows = held.loaded !== null;
  held.loading ??= load(context, held).finally(() => {
    held.loading = null;
  });
  if (!grows) return null;
  await Promise.race([held.loading, setTimeout(GROWTH_MS, null, { ref: false })]);
  return mirrorOf(held, context);
}

function mirrorOf({ loaded }: Held, { workspace }: WorkspaceContext): Mirror | null {
  return loaded?.version === workspace.dataVersion ? loaded.mirror : null;
}

async function load({ database, workspace }: WorkspaceContext, held: Held): Promise<void> {
  if (held.loaded === null) await setTimeout(HEAD_START_MS, null, { ref: false });
  try {
    const { mentions, version } = await readSize(database, workspace.id);
    if (version !== workspace.dataVersion || mentions > LARGEST) {
      held.unusable = workspace.dataVersion;
      return;
    }
    const loaded = await loadMirror(database, workspace.id, version, held.loaded);
    // One that grew is waited for, so that it is counted by whoever asks.
    if (loaded.mirror && held.loaded === null) countEverything(loaded.mirror);
    held.loaded = loaded;
  } catch {
    // The builder may hold half a part; the next question begins anew, and the database answers meanwhile.
    held.loaded = null;
  }
}

/** The same once it has been read; null where none can be. */
export async function mirrorWhenRead(context: WorkspaceContext): Promise<Mirror | null> {
  await freshMirror(context);
  await heldOf(context.database, context.workspace.id).loading;
  return freshMirror(context);
}
