/** Nobody has started it yet: its file is arriving, or waits for somebody to look at it. */
export const UNSTARTED_STATES = ['uploading', 'inspected'] as const;
/** What goes on by itself: it waits for a worker, or is with one. */
export const UNDER_WAY_STATES = ['queued', 'running'] as const;
export const ENDED_STATES = ['done', 'failed', 'cancelled'] as const;

/** `uploading` → `inspected` → `queued` → `running` → `done`, `failed` or `cancelled`. */
export const IMPORT_STATES = [...UNSTARTED_STATES, ...UNDER_WAY_STATES, ...ENDED_STATES] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Whether a state, as it is stored or answered, is one that an import does not leave any more. */
export function isEnded(state: string): boolean {
  return ENDED_STATES.some((ended) => ended === state);
}
