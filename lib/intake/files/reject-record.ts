import { REJECT_COLUMNS } from './escape-cell';
import type { FilePlan } from './plan';

type RejectsPlan = Pick<FilePlan, 'headers' | 'delimiter' | 'rejects'>;

interface Reject {
  readonly row: number;
  readonly code: string;
  /** Why, for people. */
  readonly error: string;
  readonly cells: readonly string[];
}

const ownColumns = (plan: RejectsPlan) => (plan.rejects ? REJECT_COLUMNS.length : 0);

/** The columns of a file, of a rejects file those of the file it came from. */
export function originalHeaders(plan: Pick<FilePlan, 'headers' | 'rejects'>): readonly string[] {
  const first = plan.rejects ? plan.headers.lastIndexOf(REJECT_COLUMNS[0]) : plan.headers.length;
  return plan.headers.slice(0, first);
}

/** Header of a rejects file: the original columns, then ours. */
export function rejectHeader(plan: RejectsPlan): string[] {
  return [...originalHeaders(plan), ...REJECT_COLUMNS];
}

/**
 * A rejected record as a row of a rejects file: its original cells, which row it was and why. Cells beyond the header
 * stand after ours, so that none is lost and the row stays ragged until it is mended.
 */
export function rejectRecord(plan: RejectsPlan, { row, code, error, cells }: Reject): string[] {
  const width = originalHeaders(plan).length;
  // In a file of one column a delimiter is but a comma in the text.
  const own = width === 1 && !plan.rejects ? [cells.join(plan.delimiter)] : cells;
  const kept = Array.from({ length: width }, (_, column) => own[column] ?? '');
  return [...kept, String(row), code, error, ...own.slice(width + ownColumns(plan))];
}
