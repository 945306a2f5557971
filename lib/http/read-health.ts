import { statfs } from 'node:fs/promises';
import type { Database } from '@/db/client/database';
import { oldestJob } from '@/db/queries/oldest-job';
import { writeProbe } from '@/db/queries/write-probe';
import type { Clock } from '@/lib/clock';
import { dataPath } from '@/lib/env';
import { log } from '@/lib/log';

const WRITE_WITHIN_MS = 5000;
const LEAST_FREE_BYTES = 128 * 1024 * 1024;

export interface Health {
  readonly ready: boolean;
  readonly database: 'ok' | 'slow' | 'failed';
  readonly freeBytes: number | null;
  readonly oldestJobSeconds: number | null;
}

/** A write that commits, since a full or read-only disk still lets everything be read. */
async function tryWrite(database: Database): Promise<Health['database']> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'slow'>((done) => {
    timer = setTimeout(() => done('slow'), WRITE_WITHIN_MS);
  });
  const written = database.write(writeProbe).then(() => 'ok' as const);
  try {
    return await Promise.race([written, late]);
  } catch (error) {
    log().error({ err: error }, 'the database does not take writes');
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}

const asked = new WeakMap<Database, Promise<Health>>();

/**
 * Whether this installation can do its work: the database takes writes and the disk has room. All who ask at once get
 * one answer, since the door is open to anyone and each answer costs a write.
 */
export function readHealth(database: Database, clock: Clock): Promise<Health> {
  const running = asked.get(database);
  if (running) return running;
  const health = probe(database, clock).finally(() => asked.delete(database));
  asked.set(database, health);
  return health;
}

async function probe(database: Database, clock: Clock): Promise<Health> {
  const now = clock.now();
  const [written, disk, oldest] = await Promise.all([
    tryWrite(database),
    statfs(dataPath()).catch(() => null),
    oldestJob(database, now).catch(() => null),
  ]);
  const freeBytes = disk && disk.bavail * disk.bsize;
  return {
    ready: written === 'ok' && (freeBytes === null || freeBytes >= LEAST_FREE_BYTES),
    database: written,
    freeBytes,
    oldestJobSeconds: oldest === null ? null : Math.floor((now - oldest) / 1000),
  };
}
