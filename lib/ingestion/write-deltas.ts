import type { Writer } from '@/db/client/database';
import { insertRows, type OnConflict } from '@/db/fragments';
import type { RollupDeltas } from './rollup-deltas';

const TO_ROLLUPS: OnConflict = {
  do: 'add',
  key: ['workspace_id', 'driver', 'touchpoint', 'grain', 'period'],
  add: ['mentions', 'negative', 'positive', 'leaving', 'risk', 'primary_negative', 'primary_leaving'],
};
const TO_DAY_TOTALS: OnConflict = {
  do: 'add',
  key: ['workspace_id', 'day', 'source_id', 'language', 'reading', 'leaving_kind'],
  add: ['mentions', 'rating_sum', 'rated'],
};

/** Adds changes of the counts to the counts as they stand. */
export async function writeDeltas(writer: Writer, deltas: RollupDeltas): Promise<void> {
  const { rollups, dayTotals } = writer.tables;
  await insertRows(writer, rollups, deltas.rollupRows(), TO_ROLLUPS);
  await insertRows(writer, dayTotals, deltas.dayTotalRows(), TO_DAY_TOTALS);
}
