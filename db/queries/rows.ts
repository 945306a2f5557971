import type { Tables } from '../schema/define-tables';

/** Rows as the database gives and takes them. */
export type MentionRow = Tables['mentions']['$inferSelect'];
export type OpinionRow = Tables['opinions']['$inferSelect'];
export type RollupRow = Tables['rollups']['$inferSelect'];
export type DayTotalRow = Tables['dayTotals']['$inferSelect'];
export type LedgerRow = Tables['ledger']['$inferSelect'];
export type RejectRow = Tables['rejects']['$inferSelect'];
export type ImportRow = Tables['imports']['$inferSelect'];
export type JobRow = Tables['jobs']['$inferSelect'];
export type EditionRow = Tables['editions']['$inferSelect'];
export type ReanalysisRow = Tables['reanalyses']['$inferSelect'];
export type StagedReadingRow = Tables['stagedReadings']['$inferSelect'];
export type LearningRow = Tables['learnings']['$inferSelect'];
export type HandLabelRow = Tables['handLabels']['$inferSelect'];
