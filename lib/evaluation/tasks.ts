/** What a row may be misread for; by itself, so that the command line knows it without loading the analysis. */
export const TASKS = ['sentiment', 'reasons', 'categories', 'language', 'drivers', 'touchpoints', 'leaving'] as const;
export type Task = (typeof TASKS)[number];
