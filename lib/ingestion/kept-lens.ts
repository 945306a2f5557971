import type { PackId } from '@/lib/domain/pack';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { type OpenedLens, openedLens } from './opened-lens';

/** A lens as it is named to a thread. Its edits go along only when the thread asks: they may be long, and are compiled once. */
export interface LensToken {
  readonly key: string;
  readonly pack: PackId | null;
  readonly edits?: WorkspaceEdits;
}

// Compiled cues of a few workspaces; the least recently used is dropped first.
const KEPT = 8;
const opened = new Map<string, Promise<OpenedLens>>();

/** The lens made ready for reading, once in each thread; null where it is not known and the token does not hold it. */
export async function keptLens({ key, pack, edits }: LensToken): Promise<OpenedLens | null> {
  const known = opened.get(key) ?? (edits && openedLens({ pack, edits }));
  if (!known) return null;
  opened.delete(key);
  opened.set(key, known);
  known.catch(() => opened.delete(key));
  const oldest = opened.keys().next().value;
  if (opened.size > KEPT && oldest !== undefined) opened.delete(oldest);
  return known;
}
