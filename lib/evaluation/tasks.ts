/** What a row may be read wrongly for; by itself, so that the command line knows it without loading the analysis. */
export const TASKS = ['sentiment', 'reasons', 'categories', 'language'] as const;
export type Task = (typeof TASKS)[number];
