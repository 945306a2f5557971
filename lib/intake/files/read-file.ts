import type { IncomingMention } from '@/lib/domain/mention';
import { dataRecords, type OpenFile } from './data-records';
import type { RowError } from './intake-error';
import { RecordMapper, type MapContext } from './map-record';
import type { FilePlan } from './plan';

export type ReadRow =
  | { readonly row: number; readonly mention: IncomingMention }
  | { readonly row: number; readonly error: RowError; readonly cells: readonly string[] };

/** Rows in a batch, at most. */
const BATCH = 1_000;

export interface ReadOptions extends MapContext {
  /** Rows to pass over: those that an interrupted import has saved already. */
  readonly skipRows?: number;
}

/**
 * Second pass: every data record of the file, in order, numbered from 1, as a mention or with the reason why not. The same
 * bytes, plan and options give the same rows, so an interrupted import goes on with `skipRows`. Errors of reading the
 * bytes come through as they are and may be retried.
 */
export async function* readFile(open: OpenFile, plan: FilePlan, options: ReadOptions): AsyncGenerator<ReadRow[]> {
  const mapper = new RecordMapper(plan, options);
  const skip = options.skipRows ?? 0;
  let row = 0;
  let batch: ReadRow[] = [];
  for await (const records of dataRecords(open, plan)) {
    for (const record of records) {
      row += 1;
      if (row <= skip) continue;
      const mapped = mapper.map(record, row);
      batch.push(
        'mention' in mapped ? { row, mention: mapped.mention } : { row, error: mapped.error, cells: record.cells },
      );
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
