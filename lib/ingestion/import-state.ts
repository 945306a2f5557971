export const IMPORT_STATES = ['uploading', 'inspected', 'queued', 'running', 'done', 'failed', 'cancelled'] as const;
/** `uploading` → `inspected` → `queued` → `running` → `done`, `failed` or `cancelled`. */
export type ImportState = (typeof IMPORT_STATES)[number];

export const ENDED_STATES = ['done', 'failed', 'cancelled'] as const satisfies readonly ImportState[];
