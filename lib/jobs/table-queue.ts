import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/client/database';
import { changeJob } from '@/db/queries/change-job';
import { claimJob, dueJob } from '@/db/queries/claim-job';
import type { JobRow } from '@/db/queries/rows';
import type { Clock } from '@/lib/clock';
import { log } from '@/lib/log';
import { handle, jobOf } from './handle';
import { pause } from './pause';
import { type Handlers, type Job, MOST_TRIES, type Queue, type TurnResult } from './queue';

export interface TableQueueTimes {
  /** A job whose worker was silent for so long is taken by another. */
  readonly leaseMs: number;
  readonly renewMs: number;
  readonly idleMs: number;
  readonly retryMs: number;
}

const TIMES: TableQueueTimes = { leaseMs: 9_000, renewMs: 2_000, idleMs: 500, retryMs: 5_000 };

function keepLease(database: Database, clock: Clock, row: JobRow, times: TableQueueTimes) {
  const lost = new AbortController();
  const renew = async () => {
    const leaseUntil = clock.now() + times.leaseMs;
    if (!(await database.write((writer) => changeJob(writer, row, { leaseUntil })))) lost.abort();
  };
  const timer = setInterval(() => {
    renew().catch((error: unknown) => log().warn({ error, job: row.id }, 'a job’s lease could not be renewed'));
  }, times.renewMs);
  return { lost: lost.signal, release: () => clearInterval(timer) };
}

async function carryOut(handlers: Handlers, row: JobRow, signal: AbortSignal): Promise<TurnResult> {
  // The lease is kept alive, so a turn may be as long as the job.
  const turn = { signal, until: Infinity, lastTry: row.attempts >= MOST_TRIES };
  return handle(handlers, jobOf(row.kind, row.payload), turn);
}

/** After a turn: done, once more without counting it as a failure, once more later, or given up. */
async function settle(
  database: Database,
  clock: Clock,
  row: JobRow,
  result: TurnResult | { error: unknown },
  retryMs: number,
) {
  const now = clock.now();
  await database.write(async (writer) => {
    if (result === 'done') return changeJob(writer, row, { state: 'done', finishedAt: now });
    if (result === 'again') return changeJob(writer, row, { state: 'ready', runAfter: now, attempts: 0 });
    const error = String(result.error).slice(0, 500);
    if (row.attempts >= MOST_TRIES) return changeJob(writer, row, { state: 'failed', error, finishedAt: now });
    return changeJob(writer, row, { state: 'ready', error, runAfter: now + retryMs * row.attempts });
  });
}

async function isWaiting(database: Database, job: Job): Promise<boolean> {
  const { jobs } = database.tables;
  const waiting = and(eq(jobs.kind, job.kind), inArray(jobs.state, ['ready', 'active']));
  const rows = await database.orm.select({ payload: jobs.payload }).from(jobs).where(waiting);
  return rows.some((row) => JSON.stringify(row.payload) === JSON.stringify(job.payload));
}

/** The queue of the embedded database: a table, claimed by a conditional update with lease and fence. */
export function tableQueue(database: Database, clock: Clock, times: TableQueueTimes = TIMES): Queue {
  const claim = async () => {
    const now = clock.now();
    if ((await dueJob(database, now)) === undefined) return undefined;
    return database.write((writer) => claimJob(writer, { now, leaseUntil: now + times.leaseMs }));
  };
  return {
    async enqueue(job) {
      if (await isWaiting(database, job)) return;
      const now = clock.now();
      const { jobs } = database.tables;
      const values = { kind: job.kind, payload: job.payload, state: 'ready', runAfter: now, createdAt: now };
      await database.write((writer) => writer.orm.insert(jobs).values(values));
    },
    async work(handlers, { signal }) {
      while (!signal.aborted) {
        const row = await claim();
        if (!row) {
          await pause(times.idleMs, signal);
          continue;
        }
        const lease = keepLease(database, clock, row, times);
        const result = await carryOut(handlers, row, AbortSignal.any([signal, lease.lost]))
          .catch((error: unknown) => ({ error }))
          .finally(lease.release);
        await settle(database, clock, row, result, times.retryMs);
      }
    },
    async close() {
      // Nothing of its own is open.
    },
  };
}
