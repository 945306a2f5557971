import { RecordScanner, type ScannedRecord } from './csv/scan-records';
import { decodeStream } from './decode';
import type { FilePlan } from './plan';

export type OpenFile = () => AsyncIterable<Uint8Array>;

/** The data records of a file in chunks: what stands up to the header, further header rows and blank lines are left out. Both passes read through here, so they see the same rows. */
export async function* dataRecords(
  open: OpenFile,
  plan: Pick<FilePlan, 'encoding' | 'delimiter' | 'headerRow' | 'skipAfterHeader'>,
): AsyncGenerator<ScannedRecord[]> {
  const scanner = new RecordScanner(plan.delimiter);
  let before = plan.headerRow + plan.skipAfterHeader;
  const data = (records: ScannedRecord[]): ScannedRecord[] => {
    const skipped = Math.min(before, records.length);
    before -= skipped;
    return records.slice(skipped).filter((record) => record.cells.length > 0);
  };
  for await (const text of decodeStream(open(), plan.encoding)) yield data(scanner.push(text));
  yield data(scanner.end());
}
