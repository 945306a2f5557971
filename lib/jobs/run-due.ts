import type { Database } from '@/db/client/database';
import { abandonedImports } from '@/db/queries/abandoned-imports';
import { abandonedReanalyses } from '@/db/queries/abandoned-reanalyses';
import { indexMentions } from '@/db/search/index-mentions';
import type { Clock } from '@/lib/clock';
import { runLearning } from '@/lib/ingestion/learning/run-learning';
import { rereadOutdated } from '@/lib/ingestion/reread-outdated';
import { runImport } from '@/lib/ingestion/run-import';
import { runReanalysis } from '@/lib/ingestion/run-reanalysis';
import { log } from '@/lib/log';
import { silentImports } from './silent-imports';
import { tidyUp } from './tidy-up';

// A worker that is there takes up what waits sooner than this.
const UNTAKEN_AFTER_MS = 5_000;

export interface DueTurn {
  /** Stops at the next edge; what is left is due again. */
  readonly signal: AbortSignal;
  /** Begins nothing after this instant, and stops an import at the edge of its batch. */
  readonly until: number;
}

/** How many imports that nobody was at came to an end, and how many are still to go on. */
export interface DueDone {
  readonly imports: { readonly ended: number; readonly left: number };
}

async function carryOn(database: Database, clock: Clock, id: number, { signal, until }: DueTurn): Promise<boolean> {
  if (signal.aborted || clock.now() > until) return false;
  try {
    const outcome = await runImport(database, clock, id, { signal, until, lastTry: false });
    return outcome !== 'paused' && outcome !== 'busy';
  } catch (error) {
    log().warn({ error, import: id }, 'an import that was due failed; it is due again');
    return false;
  }
}

/**
 * Does once what a worker does by its own clock: carries imports and readings anew on that nobody is at, brings the text index up to date,
 * learns from rated mentions where it was asked for, tidies up. Beside a worker it finds little to do; where none runs, a timer that calls it stands in for one. May run
 * any number of times, also at once.
 */
export async function runDue(database: Database, clock: Clock, turn: DueTurn): Promise<DueDone> {
  const since = clock.now() - UNTAKEN_AFTER_MS;
  let [ended, left] = [0, 0];
  const carryAllOn = async (ids: readonly number[]) => {
    for (const id of ids) {
      if (await carryOn(database, clock, id, turn)) ended += 1;
      else left += 1;
    }
  };
  await carryAllOn((await abandonedImports(database, since)).map(({ id }) => id));
  await carryAllOn(await silentImports(database, clock, { ...turn, since }));
  await rereadOutdated(database, clock);
  for (const { id } of await abandonedReanalyses(database, since)) {
    const outcome = await runReanalysis(database, clock, id, { ...turn, lastTry: false }).catch((error: unknown) => {
      log().warn({ error, reanalysis: id }, 'a reading anew that was due failed; it is due again');
    });
    if (outcome === 'paused') break;
  }
  // A learning is begun last, since it cannot be gone on with where it was left.
  while (!turn.signal.aborted && (await indexMentions(database)) > 0);
  while (!turn.signal.aborted && clock.now() <= turn.until && (await runLearning(database, clock, turn.signal)));
  await tidyUp(database, clock);
  return { imports: { ended, left } };
}
