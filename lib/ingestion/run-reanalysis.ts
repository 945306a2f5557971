import type { Database } from '@/db/client/database';
import { changeReanalysis } from '@/db/queries/change-reanalysis';
import { claimReanalysis } from '@/db/queries/claim-reanalysis';
import { deleteStaged, deleteStaleStaged } from '@/db/queries/delete-staged';
import type { ReanalysisRow } from '@/db/queries/rows';
import type { Clock } from '@/lib/clock';
import { log } from '@/lib/log';
import { ANALYSIS_VERSION } from './analysis-version';
import { openLens } from './lens';
import { REANALYSIS_LEASE_MS, stageLateMentions, stageMentions, type Staging, TakenOver } from './stage-reanalysis';
import { stampReadings } from './stamp-readings';
import { switchReadings } from './switch-readings';

/** How many late mentions the switch reads itself at first; doubled while imports bring more than that meanwhile. */
const LATE_AT_FIRST = 2000;
/** Switches that are prepared while others write; one after them holds the others up for longer, and comes through. */
const TRIES_BESIDE = 4;
const DELETED_AT_ONCE = 10_000;

export interface ReanalysisTurn {
  /** Stops at the edge of a page; what is staged stays. */
  readonly signal: AbortSignal;
  /** Stops at the edge of the first page after this instant. */
  readonly until: number;
  /** An unexpected failure ends the reading anew instead of being thrown for another try. */
  readonly lastTry: boolean;
}

/** `busy`: another worker is at it, or it has ended already. */
export type ReanalysisOutcome = 'done' | 'failed' | 'cancelled' | 'paused' | 'busy';

/** What was staged by another version of the analysis is forgotten: it would be switched on beside this one's. */
async function claim(database: Database, clock: Clock, id: number): Promise<ReanalysisRow | undefined> {
  const now = clock.now();
  return database.write(async (writer) => {
    const row = await claimReanalysis(writer, { id, now, leaseUntil: now + REANALYSIS_LEASE_MS });
    if (!row || row.analysisVersion === ANALYSIS_VERSION) return row;
    await deleteStaged(writer, id);
    const anew = { analysisVersion: ANALYSIS_VERSION, position: 0, done: 0 };
    await changeReanalysis(writer, row, anew);
    return { ...row, ...anew };
  });
}

/** Pages of new readings, and then the switch. */
async function* steps(database: Database, clock: Clock, staging: Staging, row: ReanalysisRow): AsyncGenerator<void> {
  yield* stageMentions(database, clock, staging, row);
  for (let tries = 0; ; tries += 1) {
    const most = LATE_AT_FIRST * 2 ** tries;
    yield* stageLateMentions(database, clock, staging, most);
    if (await switchReadings(database, clock, staging, { most, countsInside: tries >= TRIES_BESIDE })) return;
  }
}

/** Throws away what nobody waits for any more, a transaction at a time. */
export async function forgetStaged(database: Database): Promise<void> {
  while (await database.write((writer) => deleteStaleStaged(writer, DELETED_AT_ONCE)));
}

async function carryOut(
  database: Database,
  clock: Clock,
  row: ReanalysisRow,
  { signal, until }: ReanalysisTurn,
): Promise<ReanalysisOutcome> {
  const lens = await openLens(database, row.workspaceId, row);
  for await (const _ of steps(database, clock, { row, lens }, row)) {
    if (!signal.aborted && clock.now() <= until) continue;
    const ours = await database.write((writer) => changeReanalysis(writer, row, { leaseUntil: 0 }));
    return ours ? 'paused' : 'cancelled';
  }
  await stampReadings(database, clock, row.workspaceId);
  await forgetStaged(database);
  return 'done';
}

/**
 * Carries a reading anew on from where it stands: reads every mention with the edition and the pack asked for, keeps the
 * readings beside the old ones, and switches at once when all are there. Killed at any point it can be run again; a
 * second runner beside it gets `busy`, or loses at its next page.
 * @throws whatever went wrong, unless it is `lastTry`: then it is `failed`, and why is kept. All stays as it was then.
 */
export async function runReanalysis(
  database: Database,
  clock: Clock,
  id: number,
  turn: ReanalysisTurn,
): Promise<ReanalysisOutcome> {
  const row = await claim(database, clock, id);
  if (!row) return 'busy';
  try {
    return await carryOut(database, clock, row, turn);
  } catch (error) {
    if (error instanceof TakenOver) return 'cancelled';
    log().error({ error, reanalysis: id }, 'a reading anew stopped');
    const told = { error: String(error).slice(0, 500), leaseUntil: 0 };
    const set = turn.lastTry ? { ...told, state: 'failed', finishedAt: clock.now() } : told;
    await database.write((writer) => changeReanalysis(writer, row, set));
    if (!turn.lastTry) throw error;
    return 'failed';
  }
}
