import type { ImportRow } from '@/db/queries/rows';
import { readPlan } from '@/lib/ingestion/import-options';

const WIDTH = 24;
const LINE_EVERY_MS = 5000;

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Shows how far an import is: a bar on a terminal, a line each five seconds elsewhere. */
export function importProgress(stream: Stream, file: string): { show(row: ImportRow): void; end(): void } {
  let shown = false;
  let last = performance.now();
  return {
    show(row) {
      const total = Math.max(1, readPlan(row).rows);
      const share = Math.min(1, row.progressRow / total);
      if (stream.isTTY) {
        const full = Math.round(share * WIDTH);
        const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
        stream.write(`\r${bar} ${Math.floor(share * 100)} %  ${row.progressRow} rows `);
        shown = true;
      } else if (performance.now() - last >= LINE_EVERY_MS) {
        last = performance.now();
        stream.write(`${file}: ${row.progressRow} of ${total} rows\n`);
      }
    },
    end() {
      if (shown) stream.write('\r\u001B[K');
      shown = false;
    },
  };
}
