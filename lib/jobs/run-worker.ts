import type { Database } from '@/db/client/database';
import { abandonedImports } from '@/db/queries/abandoned-imports';
import { abandonedReanalyses } from '@/db/queries/abandoned-reanalyses';
import { indexMentions } from '@/db/search/index-mentions';
import { systemClock } from '@/lib/clock';
import { closeAnalysisPool } from '@/lib/ingestion/analysis-pool';
import { rereadOutdated } from '@/lib/ingestion/reread-outdated';
import { runLearning } from '@/lib/ingestion/learning/run-learning';
import { runImport } from '@/lib/ingestion/run-import';
import { runReanalysis } from '@/lib/ingestion/run-reanalysis';
import { log } from '@/lib/log';
import { openQueue } from './open-queue';
import { pause } from './pause';
import type { Handlers, Queue } from './queue';
import { TIDY_EVERY_MS, tidyUp } from './tidy-up';

const INDEX_EVERY_MS = 1_000;
const SWEEP_EVERY_MS = 2_000;
const LEARN_EVERY_MS = 1_000;
const REANALYSIS_TURN_MS = 3_000;
// Longer than the queue itself needs to hand an import to a worker.
const ABANDONED_AFTER_MS = 1_000;

function handlersFor(database: Database): Handlers {
  return {
    async import({ importId }, turn) {
      const outcome = await runImport(database, systemClock, importId, turn);
      return outcome === 'paused' ? 'again' : 'done';
    },
    async reanalysis({ reanalysisId }, turn) {
      // Imports come first: one that waits is taken in between.
      const until = Math.min(turn.until, systemClock.now() + REANALYSIS_TURN_MS);
      const outcome = await runReanalysis(database, systemClock, reanalysisId, { ...turn, until });
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

/** Imports and readings anew that someone began and nobody is at: their process was killed, or the queue never heard of them. */
async function sweep(database: Database, queue: Queue): Promise<void> {
  const abandoned = await abandonedImports(database, systemClock.now() - ABANDONED_AFTER_MS);
  for (const { id, fence } of abandoned) await queue.enqueue({ kind: 'import', payload: { importId: id } }, fence);
  for (const { id, fence } of await abandonedReanalyses(database, systemClock.now() - ABANDONED_AFTER_MS))
    await queue.enqueue({ kind: 'reanalysis', payload: { reanalysisId: id } }, fence);
}

/**
 * Runs a worker until the signal aborts: imports, readings anew, the text index behind them, and the housekeeping. Stops within seconds, at the edge of
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
  const learn = async () => {
    while (!signal.aborted && (await runLearning(database, systemClock, signal)));
  };
  await rereadOutdated(database, systemClock).catch((error: unknown) =>
    log().warn({ error }, 'mentions of an older analysis were not put in line to be read anew'),
  );
  await Promise.all([
    // Without its queue a worker has nothing to live for: the rest stops too, and whoever started it hears why.
    queue.work(handlersFor(database), { signal }).finally(() => failed.abort()),
    every(INDEX_EVERY_MS, signal, 'the text index', index),
    every(SWEEP_EVERY_MS, signal, 'the look for interrupted work', () => sweep(database, queue)),
    // Beside the queue, in small steps: no import waits for it.
    every(LEARN_EVERY_MS, signal, 'learning', learn),
    every(TIDY_EVERY_MS, signal, 'tidying up', () => tidyUp(database, systemClock)),
  ]);
  await queue.close();
  await closeAnalysisPool();
}
