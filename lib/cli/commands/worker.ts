import { closeDatabase, database } from '@/lib/database';
import { keepHeapLean } from '@/lib/ingestion/lean-heap';
import { runWorker } from '@/lib/jobs/run-worker';
import { stopSignal } from '../stop-signal';

/** `raiz worker`: works until the process is asked to end; 0. */
export async function runWorkerCommand(): Promise<number> {
  keepHeapLean();
  await runWorker({ database: await database(), signal: stopSignal() });
  await closeDatabase();
  return 0;
}
