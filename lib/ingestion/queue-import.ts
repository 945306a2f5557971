import { openQueue } from '@/lib/jobs/open-queue';
import { log } from '@/lib/log';
import type { ImportContext } from './create-import';
import { type ImportStart, startImport } from './start-import';

/** Starts an import and tells a worker. A queue that cannot be reached only delays it: workers look for themselves. */
export async function queueImport(context: ImportContext, id: number, start: ImportStart): Promise<void> {
  await startImport(context, id, start);
  try {
    const queue = await openQueue(context.database);
    await queue.enqueue({ kind: 'import', payload: { importId: id } });
  } catch (error) {
    log().warn({ error, import: id }, 'the queue could not be told of an import');
  }
}
