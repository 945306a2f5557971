import type { Reader } from '@/db/client/database';
import { readRejects } from '@/db/queries/read-rejects';
import type { ImportRow, RejectRow } from '@/db/queries/rows';
import { escapeCell, REJECT_COLUMNS } from '@/lib/intake/files/escape-cell';
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
  const own = plan.rejects ? REJECT_COLUMNS.length : 0;
  const headers = plan.headers.slice(0, plan.headers.length - own);
  yield `\uFEFF${line([...headers, ...REJECT_COLUMNS])}`;
  for await (const page of readRejects(reader, row.id)) {
    const lines = page.map((reject) => {
      const cells = headers.map((_, index) => cellsOf(reject)[index] ?? '');
      return line([...cells, String(reject.row), reject.code, reject.detail]);
    });
    yield lines.join('');
  }
}
