import { setTimeout } from 'node:timers/promises';
import type { Database } from '@/db/client/database';
import { readSize } from '@/db/queries/read-facts';
import type { WorkspaceContext } from '@/lib/access/context';
import { type Loaded, loadMirror } from './load-mirror';
import type { Mirror } from './mirror';

/** Far above this the database answers alone. Some 50 bytes a mention. */
const LARGEST = 3_000_000;
const WORKSPACES_KEPT = 4;
/** The question that asks for a mirror first is answered by the database before reading one begins. */
const HEAD_START_MS = 30;

interface Held {
  loaded: Loaded | null;
  loading: { readonly version: number; readonly done: Promise<void> } | null;
}

// On globalThis, since Next evaluates modules anew for each of its bundles within one process.
const kept = globalThis as typeof globalThis & { raizMirrors?: WeakMap<Database, Map<number, Held>> };

function heldOf(database: Database, workspaceId: number): Held {
  kept.raizMirrors ??= new WeakMap();
  const mirrors = kept.raizMirrors.get(database) ?? new Map<number, Held>();
  kept.raizMirrors.set(database, mirrors);
  const held = mirrors.get(workspaceId) ?? { loaded: null, loading: null };
  mirrors.delete(workspaceId);
  mirrors.set(workspaceId, held);
  const oldest = mirrors.keys().next().value;
  if (mirrors.size > WORKSPACES_KEPT && oldest !== undefined) mirrors.delete(oldest);
  return held;
}

/**
 * The mirror of a workspace at the very version of the question's data, or null where the database should answer, which
 * is always sooner than a mirror that is still to be read. Asking makes one be read for the next question.
 */
export function freshMirror({ database, workspace }: WorkspaceContext): Mirror | null {
  const held = heldOf(database, workspace.id);
  const { loaded } = held;
  if (loaded?.version === workspace.dataVersion && loaded.mirror) return loaded.mirror;
  held.loading ??= {
    version: workspace.dataVersion,
    done: load(database, workspace, held).finally(() => {
      held.loading = null;
    }),
  };
  return null;
}

async function load(database: Database, workspace: WorkspaceContext['workspace'], held: Held): Promise<void> {
  await setTimeout(HEAD_START_MS);
  try {
    const { mentions, version } = await readSize(database, workspace.id);
    if (version !== workspace.dataVersion || mentions > LARGEST) return;
    held.loaded = await loadMirror(database, workspace.id, version, held.loaded);
  } catch {
    // The builder may hold half a part; the next question begins anew, and the database answers meanwhile.
    held.loaded = null;
  }
}

/** The same once it has been read; null where none can be. */
export async function mirrorWhenRead(context: WorkspaceContext): Promise<Mirror | null> {
  if (!freshMirror(context)) await heldOf(context.database, context.workspace.id).loading?.done;
  return freshMirror(context);
}
