import type { Reader } from '@/db/client/database';
import { readRejects } from '@/db/queries/read-rejects';
import type { ImportRow, RejectRow } from '@/db/queries/rows';
import { escapeCell } from '@/lib/intake/files/escape-cell';
import { rejectHeader, rejectRecord } from '@/lib/intake/files/reject-record';
import { readPlan } from './import-options';

const line = (cells: readonly string[]) => `${cells.map((cell) => escapeCell(cell)).join(',')}\r\n`;

// Cells of a rejected row, written by saveBatch alone as an array of texts.
const cellsOf = (reject: RejectRow) => reject.cells as readonly string[];

/**
 * The rejected rows of an import as CSV in UTF-8 with a byte order mark: the original columns, then which row it was
 * and why. Cells that a spreadsheet would take for a formula are guarded. Can be imported again once mended.
 */
export async function* rejectsCsv(reader: Reader, row: ImportRow): AsyncGenerator<string> {
  const plan = readPlan(row);
  yield `\uFEFF${line(rejectHeader(plan))}`;
  for await (const page of readRejects(reader, row.id)) {
    yield page.map((reject) => line(rejectRecord(plan, { ...reject, cells: cellsOf(reject) }))).join('');
  }
}
