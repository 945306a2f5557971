import { eq } from 'drizzle-orm';
import type { Database } from '@/db/client/database';
import { changeImport } from '@/db/queries/change-import';
import { claimImport } from '@/db/queries/claim-import';
import type { ImportRow } from '@/db/queries/rows';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { IntakeError } from '@/lib/intake/files/intake-error';
import { log } from '@/lib/log';
import { importBatches, type ReadyBatch } from './import-batches';
import { holdImport, LEASE_MS } from './hold-import';
import { failureOf, storedFailure } from './import-failure';
import { readOptions } from './import-options';
import { saveBatch } from './save-batch';
import { undoBatches } from './undo-batches';

export interface ImportTurn {
  /** Stops at the edge of a batch; the import goes on where it stopped when it is claimed again. */
  readonly signal: AbortSignal;
  /** Stops at the edge of the first batch after this instant. */
  readonly until?: number;
  /** An unexpected failure ends the import instead of being thrown for another try. */
  readonly lastTry: boolean;
  /** Called after each batch. */
  readonly onProgress?: (row: ImportRow) => void | Promise<void>;
}

/** `busy`: another worker is at it, or it has ended already. */
export type ImportOutcome = 'done' | 'failed' | 'cancelled' | 'paused' | 'busy';

interface Claimed {
  readonly row: ImportRow;
  readonly workspace: { readonly id: number; readonly identityKey: string; readonly zone: string };
}

async function claim(database: Database, clock: Clock, id: number): Promise<Claimed | undefined> {
  const { workspaces } = database.tables;
  const now = clock.now();
  return database.write(async (writer) => {
    const row = await claimImport(writer, { id, now, leaseUntil: now + LEASE_MS });
    if (!row) return undefined;
    const [workspace] = await writer.orm.select().from(workspaces).where(eq(workspaces.id, row.workspaceId));
    return workspace && { row, workspace };
  });
}

async function save(database: Database, clock: Clock, { row, workspace }: Claimed, batch: ReadyBatch): Promise<void> {
  if (row.sourceId === null) throw new AppError('internal', 'an import was started without a source');
  const at = clock.now();
  await saveBatch(database, {
    workspace,
    sourceId: row.sourceId,
    rows: batch.rows,
    lens: batch.lens,
    duplicates: readOptions(row).duplicates,
    at,
    import: {
      id: row.id,
      fence: row.fence,
      from: batch.from,
      to: batch.to,
      leaseUntil: at + LEASE_MS,
      rejects: batch.rejects,
    },
  });
}

async function report(database: Database, id: number, turn: ImportTurn): Promise<void> {
  if (!turn.onProgress) return;
  const { imports } = database.tables;
  const [row] = await database.orm.select().from(imports).where(eq(imports.id, id));
  if (row) await turn.onProgress(row);
}

/** What is to be done, a batch at a time: taking the import in, or back. */
async function* steps(database: Database, clock: Clock, claimed: Claimed, stop: AbortSignal): AsyncGenerator<void> {
  if (claimed.row.state === 'undoing') return yield* undoBatches(database, clock, claimed.row);
  for await (const batch of importBatches(database, claimed.row, claimed.workspace, stop)) {
    await save(database, clock, claimed, batch);
    yield;
  }
}

async function carryOut(database: Database, clock: Clock, claimed: Claimed, turn: ImportTurn): Promise<ImportOutcome> {
  const { id, fence, state } = claimed.row;
  const hold = holdImport(database, claimed.row);
  const stop = AbortSignal.any([turn.signal, hold.lost]);
  try {
    let late = false;
    for await (const _ of steps(database, clock, claimed, stop)) {
      await report(database, id, turn);
      late = clock.now() > (turn.until ?? Infinity);
      if (stop.aborted || late) break;
    }
    if (stop.aborted || late) {
      await database.write((writer) => changeImport(writer, { id, fence, from: [state], set: { leaseUntil: 0 } }));
      return hold.lost.aborted ? 'cancelled' : 'paused';
    }
    const set =
      state === 'undoing'
        ? { state: 'undone', error: null, leaseUntil: 0 }
        : { state: 'done', finishedAt: clock.now(), leaseUntil: 0 };
    const done = await database.write((writer) => changeImport(writer, { id, fence, from: [state], set }));
    if (done) await report(database, id, turn);
    return done ? 'done' : 'cancelled';
  } finally {
    hold.release();
  }
}

/**
 * Carries an import on from where it stands: reads its file, analyses, saves batch by batch; or removes what it added,
 * where it is being undone. Killed at any point it can be run again; a second runner beside it gets `busy`, or loses at
 * its next batch.
 * @throws whatever went wrong, unless it is final or `lastTry`: then the import is `failed`, and why is kept. An undoing
 * never fails for good, since a half-removed import is no state to rest in: workers go on trying.
 */
export async function runImport(
  database: Database,
  clock: Clock,
  id: number,
  turn: ImportTurn,
): Promise<ImportOutcome> {
  const claimed = await claim(database, clock, id);
  if (!claimed) return 'busy';
  const { fence, state } = claimed.row;
  try {
    return await carryOut(database, clock, claimed, turn);
  } catch (error) {
    if (error instanceof AppError && error.detail === 'import-taken-over') return 'cancelled';
    const final = state !== 'undoing' && (turn.lastTry || error instanceof IntakeError);
    log().error({ error, import: id }, 'an import stopped');
    const told = { error: storedFailure(failureOf(error)), leaseUntil: 0 };
    const set = final
      ? { ...told, state: 'failed', finishedAt: clock.now() }
      : state === 'undoing'
        ? told
        : { leaseUntil: 0 };
    const noted = await database
      .write((writer) => changeImport(writer, { id, fence, from: [state], set }))
      .then(() => true)
      // A full disk takes not even this. What is told is the first failure; a worker goes on once the lease is over.
      .catch(() => false);
    if (!final || !noted) throw error;
    return 'failed';
  }
}
