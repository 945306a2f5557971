import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Database, Engine } from '../client/database';
import { migrateDatabase } from '../client/migrate';
import { openDatabase } from '../client/open-database';
import { openPglite } from './open-pglite';

export interface TestDatabase {
  readonly engine: Engine;
  /** A new, migrated, empty database; `close` throws it away. */
  open(): Promise<Database>;
}

let made = 0;

function failOnDrop(error: Error): void {
  throw error;
}

/** A database of its own in a temporary folder. */
async function openTemporarySqlite(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'raiz-test-'));
  const location = { file: join(folder, 'raiz.db') };
  await migrateDatabase(location);
  const database = openDatabase(location, failOnDrop);
  return {
    ...database,
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** A database of its own on the test server. */
async function openTemporaryPostgres(server: string): Promise<Database> {
  made += 1;
  const name = `raiz_test_${process.pid}_${made}`;
  await runOnServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const location = { url: url.href, file: '' };
  await migrateDatabase(location);
  const database = openDatabase(location, () => undefined);
  return {
    ...database,
    async close() {
      await database.close();
      await runOnServer(server, `drop database ${name} with (force)`);
    },
  };
}

/** Both engines; `TEST_POSTGRES_URL` is set by db/testing/global-setup.ts, and PGlite stands in where there is none. */
export function testDatabases(): TestDatabase[] {
  const server = process.env['TEST_POSTGRES_URL'];
  const sqlite: TestDatabase = { engine: 'sqlite', open: openTemporarySqlite };
  if (!server) return [sqlite, { engine: 'postgres', open: openPglite }];
  return [sqlite, { engine: 'postgres', open: () => openTemporaryPostgres(server) }];
}

/** Folder of the newest PostgreSQL server installed on this system, or null. */
export function installedPostgres(): string | null {
  const root = '/usr/lib/postgresql';
  if (existsSync(root)) {
    const newest = readdirSync(root).sort((a, b) => Number(b) - Number(a))[0];
    if (newest && existsSync(join(root, newest, 'bin', 'initdb'))) return join(root, newest, 'bin');
  }
  try {
    const initdb = execFileSync('sh', ['-c', 'command -v initdb'], { encoding: 'utf8' }).trim();
    return initdb ? join(initdb, '..') : null;
  } catch {
    return null;
  }
}

/** A temporary folder the server's own user may write in. */
export function serverFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'raiz-postgres-'));
  chmodSync(folder, 0o777);
  return folder;
}
