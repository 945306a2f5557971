import type { Survey } from './inspect-file';
import type { ColumnMapping, PlanProblem, PlanProblemCode } from './plan';

/** What the reader of a plan should look at before the import, most pressing first. */
export function planProblems(
  headers: readonly string[],
  headerRow: number,
  columns: readonly ColumnMapping[],
  survey: Survey,
  mixedBytes: boolean,
): PlanProblem[] {
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
  if (!rating) note('no-rating-column', survey.rows);
  if (!columns.some((column) => column.field.startsWith('text'))) note('no-text-column', survey.rows);
  if (mixedBytes) note('mixed-bytes', 1);
  if (headerRow === 0) note('no-header', 1);
  if (survey.damagedIds > 0) note('ids-damaged', survey.damagedIds, nameOf('externalId'));
  const named = headers.filter((header) => header !== '');
  const duplicates = named.length - new Set(named).size;
  if (duplicates > 0) note('duplicate-headers', duplicates);
  return problems;
}
