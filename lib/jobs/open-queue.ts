import type { Database } from '@/db/client/database';
import { systemClock } from '@/lib/clock';
import type { Queue } from './queue';
import { tableQueue } from './table-queue';

const opened = new WeakMap<Database, Promise<Queue>>();

/** The queue that belongs to the database: its own table when embedded, pg-boss on PostgreSQL. */
export function openQueue(database: Database): Promise<Queue> {
  const known = opened.get(database);
  if (known) return known;
  const queue =
    database.engine === 'sqlite'
      ? Promise.resolve(tableQueue(database, systemClock))
      : import('./pg-boss-queue').then(({ pgBossQueue }) => pgBossQueue(database));
  opened.set(database, queue);
  return queue;
}
