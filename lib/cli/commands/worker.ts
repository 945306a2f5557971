import { closeDatabase, database } from '@/lib/database';
import { keepHeapLean } from '@/lib/ingestion/lean-heap';
import { runWorker } from '@/lib/jobs/run-worker';
import { stopSignal } from '../stop-signal';

/** `raiz worker`: works until the process is asked to end; 0. */
export async function runWorkerCommand(): Promise<number> {
  keepHeapLean();
  // Before the database, which may have to be migrated first: whoever ends us meanwhile is heard.
  const signal = stopSignal();
  await runWorker({ database: await database(), signal });
  await closeDatabase();
  return 0;
}
