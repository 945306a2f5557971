import type { Database } from '@/db/client/database';
import { openQueue } from '@/lib/jobs/open-queue';
import { log } from '@/lib/log';
import type { ImportContext } from './create-import';
import { type ImportStart, startImport } from './start-import';

/** Tells a worker that there is something to do. A queue that cannot be reached only delays it: workers look for themselves. */
export async function tellQueue(database: Database, importId: number, timesTaken = 0): Promise<void> {
  try {
    const queue = await openQueue(database);
    await queue.enqueue({ kind: 'import', payload: { importId } }, timesTaken);
  } catch (error) {
    log().warn({ error, import: importId }, 'the queue could not be told of an import');
  }
}

/** Starts an import and tells a worker. */
export async function queueImport(context: ImportContext, id: number, start: ImportStart): Promise<void> {
  await startImport(context, id, start);
  await tellQueue(context.database, id);
}
