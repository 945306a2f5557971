/** Nobody has started it yet: its file is arriving, or waits for somebody to look at it. */
export const UNSTARTED_STATES = ['uploading', 'inspected'] as const;
/** Its rows are being taken in, or soon will be. */
export const TAKING_IN_STATES = ['queued', 'running'] as const;
/** A worker holds it. */
export const HELD_STATES = ['running', 'undoing'] as const;
/** What goes on by itself: it waits for a worker, or is with one. */
export const UNDER_WAY_STATES = [...TAKING_IN_STATES, 'undoing'] as const;
/** It ended, and what it added is still there. */
export const UNDOABLE_STATES = ['done', 'failed', 'cancelled'] as const;
export const ENDED_STATES = [...UNDOABLE_STATES, 'undone'] as const;

/** `uploading` → `inspected` → `queued` → `running` → `done`, `failed` or `cancelled`, and from each of these → `undoing` → `undone`. */
export const IMPORT_STATES = [...UNSTARTED_STATES, ...UNDER_WAY_STATES, ...ENDED_STATES] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Whether a state, as it is stored or answered, is one that an import does not leave by itself any more. */
export function isEnded(state: string): boolean {
  return ENDED_STATES.some((ended) => ended === state);
}

/** The ledger of an import: every row of the file is in one of its parts. */
export interface ImportCounts {
  readonly imported: number;
  readonly updated: number;
  readonly duplicates: number;
  readonly rejected: number;
  /** New rows with a rating and no text, which are stored and not analysed. */
  readonly noText: number;
}
