import type { Database } from '@/db/client/database';
import { abandonedImports } from '@/db/queries/abandoned-imports';
import { indexMentions } from '@/db/search/index-mentions';
import { systemClock } from '@/lib/clock';
import { closeAnalysisPool } from '@/lib/ingestion/analysis-pool';
import { runImport } from '@/lib/ingestion/run-import';
import { log } from '@/lib/log';
import { openQueue } from './open-queue';
import { pause } from './pause';
import type { Handlers, Queue } from './queue';
import { TIDY_EVERY_MS, tidyUp } from './tidy-up';

const INDEX_EVERY_MS = 1_000;
const SWEEP_EVERY_MS = 2_000;
// Longer than the queue itself needs to hand an import to a worker.
const ABANDONED_AFTER_MS = 1_000;

function handlersFor(database: Database): Handlers {
  return {
    reanalysis: () => Promise.resolve('done'),
    async import({ importId }, turn) {
      const outcome = await runImport(database, systemClock, importId, turn);
      return outcome === 'paused' ? 'again' : 'done';
    },
  };
}

async function every(ms: number, signal: AbortSignal, what: string, work: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await work().catch((error: unknown) => log().warn({ error }, `${what} failed; it is tried again`));
    await pause(ms, signal);
  }
}

/** Imports that someone began and nobody is at: their process was killed, or the queue never heard of them. */
async function sweep(database: Database, queue: Queue): Promise<void> {
  const abandoned = await abandonedImports(database, systemClock.now() - ABANDONED_AFTER_MS);
  for (const { id, fence } of abandoned) await queue.enqueue({ kind: 'import', payload: { importId: id } }, fence);
}

/**
 * Runs a worker until the signal aborts: imports, the text index behind them, and the housekeeping. Stops within seconds, at the edge of
 * a batch; what is unfinished goes on with the next worker.
 */
export async function runWorker(given: { database: Database; signal: AbortSignal }): Promise<void> {
  const { database } = given;
  const failed = new AbortController();
  const signal = AbortSignal.any([given.signal, failed.signal]);
  const queue = await openQueue(database);
  const index = async () => {
    while (!signal.aborted && (await indexMentions(database)) > 0);
  };
  await Promise.all([
    // Without its queue a worker has nothing to live for: the rest stops too, and whoever started it hears why.
    queue.work(handlersFor(database), { signal }).finally(() => failed.abort()),
    every(INDEX_EVERY_MS, signal, 'the text index', index),
    every(SWEEP_EVERY_MS, signal, 'the look for interrupted imports', () => sweep(database, queue)),
    every(TIDY_EVERY_MS, signal, 'tidying up', () => tidyUp(database, systemClock)),
  ]);
  await queue.close();
  await closeAnalysisPool();
}
