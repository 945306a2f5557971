import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client/database';
import { oldestJob } from '@/db/queries/oldest-job';
import { testDatabases } from '@/db/testing/test-database';
import { systemClock } from '@/lib/clock';
import { pgBossQueue } from './pg-boss-queue';
import type { Handlers, Queue } from './queue';
import { tableQueue } from './table-queue';

function quick(database: Database): Queue {
  if (database.engine === 'sqlite') {
    return tableQueue(database, systemClock, { leaseMs: 400, renewMs: 100, idleMs: 20, retryMs: 10 });
  }
  return pgBossQueue(database, { turnMs: 200, expireSeconds: 1, maintenanceSeconds: 1, pollSeconds: 0.5 });
}

const job = (importId: number) => ({ kind: 'import', payload: { importId } }) as const;

describe.each(testDatabases())('queue on $engine', ({ open }) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  /** Works until `enough` says so, or for ten seconds. */
  async function workUntil(queue: Queue, handlers: Handlers, enough: () => boolean): Promise<void> {
    const controller = new AbortController();
    const timer = setInterval(() => enough() && controller.abort(), 20);
    const limit = setTimeout(() => controller.abort(), 10_000);
    await queue.work(handlers, { signal: controller.signal });
    clearInterval(timer);
    clearTimeout(limit);
  }

  it('handles each job, again as long as told, and again after a failure', async () => {
    const queue = quick(database);
    const calls: number[] = [];
    await queue.enqueue(job(1));
    await queue.enqueue(job(2));
    await queue.enqueue(job(3));
    const handlers: Handlers = {
      async import({ importId }) {
        calls.push(importId);
        const times = calls.filter((call) => call === importId).length;
        if (importId === 2 && times === 1) throw new Error('not this time');
        return importId === 3 && times < 3 ? 'again' : 'done';
      },
      reanalysis: () => Promise.resolve('done'),
    };
    await workUntil(queue, handlers, () => calls.length >= 6);
    await queue.close();
    expect(calls.sort((a, b) => a - b)).toEqual([1, 2, 2, 3, 3, 3]);
  });

  it('does not put in line twice what waits, but at once what a killed worker held', async () => {
    if (database.engine === 'sqlite') return;
    const queue = quick(database);
    const waiting = async () => {
      const { rows } = await database.orm.execute(`select count(*)::int as n from pgboss.job where state = 'created'`);
      return rows[0]?.['n'];
    };
    await queue.enqueue(job(1));
    await queue.enqueue(job(1), 0);
    expect(await waiting()).toBe(1);
    await queue.enqueue(job(1), 1);
    await queue.enqueue(job(1), 1);
    expect(await waiting()).toBe(2);
    await queue.close();
  });

  it('tells since when its oldest job waits, on the embedded database', async () => {
    if (database.engine !== 'sqlite') return;
    const before = Date.now();
    expect(await oldestJob(database, before)).toBeNull();
    await quick(database).enqueue(job(1));
    expect(await oldestJob(database, Date.now())).toBeGreaterThanOrEqual(before);
  });

  it('gives the job of a worker that fell silent to another', async () => {
    const queue = quick(database);
    await queue.enqueue(job(7));
    let calls = 0;
    const handlers: Handlers = {
      import: async (_, { signal }) => {
        calls += 1;
        // The first worker hangs, as if it were killed, and cannot say that it is alive.
        if (calls === 1) await new Promise((resolve) => signal.addEventListener('abort', resolve));
        return 'done';
      },
      reanalysis: () => Promise.resolve('done'),
    };
    const dead = quick({ ...database, write: (work) => (calls === 0 ? database.write(work) : new Promise(() => {})) });
    const stop = new AbortController();
    if (database.engine === 'sqlite') void dead.work(handlers, { signal: stop.signal });
    await workUntil(queue, handlers, () => calls >= 2);
    stop.abort();
    await queue.close();
    expect(calls).toBeGreaterThanOrEqual(2);
  });
});
