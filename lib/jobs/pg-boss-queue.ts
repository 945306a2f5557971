import type pg from 'pg';
import PgBoss from 'pg-boss';
import type { Database } from '@/db/client/database';
import { log } from '@/lib/log';
import { pause } from './pause';
import { handle, jobOf } from './handle';
import { type Handlers, JOB_KINDS, type Job, type JobKind, type Jobs, MOST_TRIES, type Queue } from './queue';

export interface PgBossTimes {
  /** A turn ends at the first edge after this long, and the job is put in line again. */
  readonly turnMs: number;
  /** A job that has not ended by then was held by a worker that is gone. */
  readonly expireSeconds: number;
  readonly maintenanceSeconds: number;
  readonly pollSeconds: number;
}

const TIMES: PgBossTimes = { turnMs: 10_000, expireSeconds: 30, maintenanceSeconds: 10, pollSeconds: 0.5 };
const STOP_MS = 4_000;
const START_TRIES = 5;
const ONCE_IN_SECONDS = 30;
const START_PAUSE_MS = 300;

/** pg-boss over the pool that the database has already; guaranteed to be one by openPostgres. */
function executor(database: Database): PgBoss.Db {
  const pool = (database.orm as unknown as { $client: pg.Pool }).$client;
  return { executeSql: (text, values) => pool.query(text, values) };
}

async function start(database: Database, times: PgBossTimes, working: boolean): Promise<PgBoss> {
  const boss = new PgBoss({
    db: executor(database),
    schedule: false,
    supervise: working,
    maintenanceIntervalSeconds: times.maintenanceSeconds,
  });
  boss.on('error', (error) => log().warn({ error }, 'the job queue met an error'));
  await boss.start();
  for (const name of JOB_KINDS) await boss.createQueue(name);
  return boss;
}

/** Two processes that meet an empty database get in each other's way once; the second try finds all made. */
async function startPatiently(database: Database, times: PgBossTimes, working: boolean): Promise<PgBoss> {
  for (let left = START_TRIES; ; left -= 1) {
    try {
      return await start(database, times, working);
    } catch (error) {
      if (left === 1) throw error;
      await pause(START_PAUSE_MS, AbortSignal.timeout(START_PAUSE_MS));
    }
  }
}

/** The queue on PostgreSQL, for any number of workers. */
export function pgBossQueue(database: Database, times: PgBossTimes = TIMES): Queue {
  let running: Promise<PgBoss> | undefined;
  const options = { expireInSeconds: times.expireSeconds, retryLimit: MOST_TRIES - 1, retryDelay: 2 };
  const send = async (boss: PgBoss, { kind, payload }: Job, more: PgBoss.SendOptions = {}) => {
    await boss.send(kind, payload, { ...options, ...more });
  };

  async function workOn(boss: PgBoss, kind: JobKind, handlers: Handlers, signal: AbortSignal) {
    const polling = { pollingIntervalSeconds: times.pollSeconds, batchSize: 1, includeMetadata: true } as const;
    await boss.work<Jobs[JobKind]>(kind, polling, async (batch) => {
      for (const job of batch) {
        const lastTry = job.retryCount >= MOST_TRIES - 1;
        const given = jobOf(kind, job.data);
        const result = await handle(handlers, given, { signal, until: Date.now() + times.turnMs, lastTry });
        if (result === 'again') await send(boss, given);
      }
    });
  }

  return {
    async enqueue(job, timesTaken = 0) {
      const boss = await (running ??= startPatiently(database, times, false));
      // A job that waits long is asked for again and again by those who look for interrupted work; one whose worker was
      // killed need not wait until its first asking is forgotten.
      await send(boss, job, {
        singletonKey: `${JSON.stringify(job.payload)} ${timesTaken}`,
        singletonSeconds: ONCE_IN_SECONDS,
      });
    },
    async work(handlers, { signal }) {
      await running?.catch(() => undefined);
      running = startPatiently(database, times, true);
      const boss = await running;
      for (const kind of JOB_KINDS) await workOn(boss, kind, handlers, signal);
      while (!signal.aborted) await pause(60_000, signal);
      running = undefined;
      await boss.stop({ graceful: true, wait: true, timeout: STOP_MS });
    },
    async close() {
      const open = running;
      running = undefined;
      await (await open)?.stop({ graceful: false, wait: true });
    },
  };
}
