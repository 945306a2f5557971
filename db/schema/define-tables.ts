import type { Columns } from '../columns';
import { defineAccessTables } from './access-tables';
import { defineLabelTables } from './label-tables';
import { defineLearningTables } from './learning-tables';
import { defineMentionTables } from './mention-tables';
import { defineReadingTables } from './reading-tables';

/** The only schema: every table of Raíz, made of whichever engine's columns. */
export function defineTables(columns: Columns) {
  const access = defineAccessTables(columns);
  return {
    ...access,
    ...defineMentionTables(columns, access),
    ...defineReadingTables(columns, access),
    ...defineLearningTables(columns, access),
    ...defineLabelTables(columns, access),
  };
}

export type Tables = ReturnType<typeof defineTables>;
