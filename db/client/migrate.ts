import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { AppError } from '@/lib/errors';
import type { Location } from './open-database';
import { connectSqlite } from './open-sqlite';

const LOCK_KEY = 7_261_001;

/** The project's root: the nearest folder above this file (bundled or not) that holds the migrations. */
function migrationsFolder(engine: 'sqlite' | 'postgres'): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'db', 'migrations', engine))) {
    const above = dirname(folder);
    if (above === folder) throw new AppError('misconfigured', 'the folder db/migrations is missing');
    folder = above;
  }
  return join(folder, 'db', 'migrations', engine);
}

/** Holds a lock of its own beside the database while `work` runs: drizzle's migrator takes none. */
async function underLock(file: string, work: () => void): Promise<void> {
  const lock = new Sqlite(`${file}.lock`, { timeout: 60_000 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    work();
  } finally {
    lock.close();
  }
}

const orphans = (connection: Sqlite.Database): number => (connection.pragma('foreign_key_check') as unknown[]).length;

/** Whether drizzle's migrator has something to apply: it goes by the time of the newest that was. */
function isBehind(connection: Sqlite.Database, folder: string): boolean {
  const table = "select count(*) from sqlite_master where name = '__drizzle_migrations'";
  if (connection.prepare(table).pluck().get() === 0) return true;
  const newest = Number(connection.prepare('select max(created_at) from __drizzle_migrations').pluck().get());
  return readMigrationFiles({ migrationsFolder: folder }).some(({ folderMillis }) => folderMillis > newest);
}

/**
 * SQLite: foreign keys off while tables may be rebuilt (with them on, a rebuild deletes the child rows), everything
 * checked before they go on again. Rows that had lost their parents before are for `raiz verify` to tell of.
 */
export function migrateFile(file: string, folder = migrationsFolder('sqlite')): void {
  const connection = connectSqlite(file);
  try {
    if (!isBehind(connection, folder)) return;
    const before = orphans(connection);
    connection.pragma('foreign_keys = OFF');
    migrateSqlite(drizzle(connection), { migrationsFolder: folder });
    if (orphans(connection) > before) throw new AppError('internal', 'a migration left rows without their parents');
  } finally {
    connection.close();
  }
}

/** PostgreSQL: an advisory lock on one pinned client round drizzle's migrator, which takes none itself. */
async function migrateServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    await migratePostgres(drizzlePostgres(client), { migrationsFolder: migrationsFolder('postgres') });
  } finally {
    await client.end();
  }
}

/** Brings the database to the newest schema; several processes may call it at once. */
export async function migrateDatabase(location: Location): Promise<void> {
  if (location.url) await migrateServer(location.url);
  else await underLock(location.file, () => migrateFile(location.file));
}
