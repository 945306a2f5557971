import type { Reader } from '@/db/client/database';
import { readRejects } from '@/db/queries/read-rejects';
import type { ImportRow, RejectRow } from '@/db/queries/rows';
import type { Locale } from '@/lib/domain/taxonomy';
import { escapeCell } from '@/lib/intake/files/escape-cell';
import { rejectHeader, rejectRecord } from '@/lib/intake/files/reject-record';
import { rejectSentence } from '@/lib/messages/reject-sentence';
import { readPlan } from './import-options';

const line = (cells: readonly string[]) => `${cells.map((cell) => escapeCell(cell)).join(',')}\r\n`;

// Cells of a rejected row, written by saveBatch alone as an array of texts.
const textsOf = (cells: RejectRow['cells']) => cells as readonly string[];

/**
 * The rejected rows of an import as CSV in UTF-8 with a byte order mark: the original columns, then which row it was
 * and why, in a sentence. Cells that a spreadsheet would take for a formula are guarded. Can be imported again once mended.
 */
export async function* rejectsCsv(reader: Reader, row: ImportRow, locale: Locale): AsyncGenerator<string> {
  const plan = readPlan(row);
  yield `\uFEFF${line(rejectHeader(plan))}`;
  for await (const page of readRejects(reader, row.id)) {
    yield page
      .map(({ row: n, code, detail, cells }) =>
        line(
          rejectRecord(plan, { row: n, code, error: rejectSentence({ code, detail }, locale), cells: textsOf(cells) }),
        ),
      )
      .join('');
  }
}
