import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { AppError } from '@/lib/errors';
import { sqliteColumns } from '../columns';
import { defineTables } from '../schema/define-tables';
import type { Database, Orm } from './database';

const tables = defineTables(sqliteColumns);
const BUSY_TRIES = 40;
// Enough for the branches of the trees; the system keeps the file itself in memory, once for all connections.
const CACHE_KB = 16_384;
// SQLite before 3.51.3 can corrupt a database when its write-ahead log is reset.
const OLDEST_SAFE = [3, 51, 3] as const;

/** Opens a connection with the settings all of ours share, and checks that they hold. */
export function connectSqlite(file: string): Sqlite.Database {
  const connection = new Sqlite(file, { timeout: 10_000 });
  connection.pragma('journal_mode = WAL');
  // better-sqlite3 is built so that WAL lowers this to NORMAL, which loses acknowledged commits in a power cut.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma(`cache_size = -${CACHE_KB}`);
  connection.pragma('temp_store = MEMORY');
  if (connection.pragma('synchronous', { simple: true }) !== 2) {
    throw new AppError('misconfigured', 'SQLite did not accept synchronous=FULL; acknowledged data could be lost');
  }
  const version = String(connection.prepare('select sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const difference = OLDEST_SAFE.map((part, index) => (parts[index] ?? 0) - part).find((part) => part !== 0) ?? 0;
  if (difference < 0) throw new AppError('misconfigured', `SQLite ${version} is too old; 3.51.3 or later is needed`);
  return connection;
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

async function begin(connection: Sqlite.Database): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      connection.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      const busy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy) throw error;
      if (attempt === BUSY_TRIES) throw new AppError('unavailable', 'database-busy', {}, { cause: error });
      await pause(25 + ((attempt * 37) % 100));
    }
  }
}

/**
 * Opens the embedded database: one connection that reads, one that writes (a queue hands it to one transaction at a
 * time), one for better-auth. `:memory:` is not supported, since connections could not share it.
 */
export function openSqlite(file: string): Database {
  const reading = connectSqlite(file);
  const writing = connectSqlite(file);
  // Another process may hold the writer for a whole batch: wait in small steps, without blocking the event loop.
  writing.pragma('busy_timeout = 50');
  const authenticating = connectSqlite(file);
  const ormOf = (connection: Sqlite.Database) => drizzle(connection) as unknown as Orm;
  const writer = { engine: 'sqlite', tables, orm: ormOf(writing), writing: true } as const;
  let queue: Promise<unknown> = Promise.resolve();

  return {
    engine: 'sqlite',
    tables,
    orm: ormOf(reading),
    authOrm: ormOf(authenticating),
    write(work) {
      const result = queue.then(async () => {
        await begin(writing);
        try {
          const value = await work(writer);
          writing.exec('COMMIT');
          return value;
        } catch (error) {
          if (writing.inTransaction) writing.exec('ROLLBACK');
          throw error;
        }
      });
      queue = result.catch(() => undefined);
      return result;
    },
    async close() {
      await queue;
      for (const connection of [reading, writing, authenticating]) connection.close();
    },
  };
}
