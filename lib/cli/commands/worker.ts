import { closeDatabase, database } from '@/lib/database';
import { runWorker } from '@/lib/jobs/run-worker';
import { stopSignal } from '../stop-signal';

/** `raiz worker`: works until the process is asked to end; 0. */
export async function runWorkerCommand(): Promise<number> {
  await runWorker({ database: await database(), signal: stopSignal() });
  await closeDatabase();
  return 0;
}
