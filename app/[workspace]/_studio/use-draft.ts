'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { changesNothing, type EditChange, keyOfChange, withChanges } from '@/lib/domain/edit-change';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { keepChanges, keptChanges, watchKeptChanges } from '../../_data/kept-changes';
import { useWorkspace } from '../../_shell/workspace-context';

const NONE: readonly EditChange[] = [];

export interface Draft {
  readonly changes: readonly EditChange[];
  /** The workspace's edits with the changes laid over them. */
  readonly edits: WorkspaceEdits;
  /** Lays a change over the others; one that leads back to where the workspace stands is dropped. */
  readonly put: (change: EditChange) => void;
  readonly drop: (change: EditChange) => void;
  readonly clear: () => void;
}

/** The changes that were made here and not applied yet, over the edits that stand. */
export function useDraft(standing: WorkspaceEdits): Draft {
  const { workspace, canImport } = useWorkspace();
  const kept = useSyncExternalStore(
    watchKeptChanges,
    () => keptChanges(workspace.id),
    () => NONE,
  );
  return useMemo(() => {
    const changes = canImport ? kept.filter((change) => !changesNothing(standing, change)) : NONE;
    const others = (change: EditChange) => changes.filter((other) => keyOfChange(other) !== keyOfChange(change));
    return {
      changes,
      edits: withChanges(standing, changes),
      put: (change) =>
        keepChanges(workspace.id, changesNothing(standing, change) ? others(change) : [...others(change), change]),
      drop: (change) => keepChanges(workspace.id, others(change)),
      clear: () => keepChanges(workspace.id, NONE),
    };
  }, [kept, standing, workspace.id, canImport]);
}
