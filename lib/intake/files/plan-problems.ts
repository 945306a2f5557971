import type { Layout } from './detect-layout';
import type { Columns } from './map-columns';
import type { ColumnMapping, PlanProblem, PlanProblemCode } from './plan';
import { notRead } from './not-read';
import type { Survey } from './survey-columns';

export interface Inspected {
  readonly layout: Pick<Layout, 'headers' | 'headerRow' | 'profile'>;
  readonly columns: readonly ColumnMapping[];
  readonly survey: Survey;
  readonly mixedBytes: boolean;
  readonly sampled: Columns;
}

/** UTF-8 that some earlier tool read as windows-1252: `Ã±`, `â€™`. */
const MOJIBAKE = /Ã[\u0080-\u00BF©±³¡¼º]|â€[™œ“”¦\u009D]|Â[¿¡º°]/;

/** What the reader of a plan should look at before the import, most pressing first. */
export function planProblems(inspected: Inspected): PlanProblem[] {
  const { columns, survey, mixedBytes, sampled } = inspected;
  const { headers, headerRow } = inspected.layout;
  const problems: PlanProblem[] = [];
  const nameOf = (field: ColumnMapping['field']) => {
    const column = columns.find((entry) => entry.field === field);
    return column ? (headers[column.column] ?? null) : null;
  };
  const note = (code: PlanProblemCode, count: number, column: string | null = null) =>
    problems.push({ code, column, count });

  const { posted, rating } = survey;
  if (posted?.ambiguous) note('ambiguous-dates', posted.seen, nameOf('posted'));
  if (posted?.relative) note('relative-dates', posted.seen, nameOf('posted'));
  if (posted && posted.unreadable > 0) note('unreadable-dates', posted.unreadable, nameOf('posted'));
  if (!posted) note('no-date-column', survey.rows);
  if (rating && rating.unreadable > 0) note('unreadable-ratings', rating.unreadable, nameOf('rating'));
  if (rating && rating.otherScale > 0) note('mixed-ratings', rating.otherScale, nameOf('rating'));
  if (!rating) note('no-rating-column', survey.rows);
  if (!columns.some((column) => column.field.startsWith('text') || column.field === 'title'))
    note('no-text-column', survey.rows);
  problems.push(...notRead(inspected));
  if (mixedBytes) note('mixed-bytes', 1);
  const garbled = sampled.records.filter((cells) => cells.some((cell) => MOJIBAKE.test(cell))).length;
  if (garbled > 0) note('mojibake', garbled);
  if (headerRow === 0) note('no-header', 1);
  if (survey.damagedIds > 0) note('ids-damaged', survey.damagedIds, nameOf('externalId'));
  const named = headers.filter((header) => header !== '');
  const duplicates = named.length - new Set(named).size;
  if (duplicates > 0) note('duplicate-headers', duplicates);
  return problems;
}
