/** How an edition came about: somebody wrote it, it was learnt from rated mentions, or it takes another one back. */
export const EDITION_KINDS = ['hand', 'learnt', 'undo'] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

/** It waits for a worker, or is with one. */
export const OPEN_REANALYSIS_STATES = ['waiting', 'running'] as const;
/** `replaced`: a newer one was asked for before it was done. */
export const REANALYSIS_STATES = [...OPEN_REANALYSIS_STATES, 'done', 'failed', 'cancelled', 'replaced'] as const;
export type ReanalysisState = (typeof REANALYSIS_STATES)[number];

/** Stands in the place of an analysis version at mentions without words, which nothing is read of. */
export const NOT_ANALYSED = 0;
