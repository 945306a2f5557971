import type { Database } from '@/db/client/database';
import { migrateDatabase } from '@/db/client/migrate';
import { openDatabase } from '@/db/client/open-database';
import { dataPath, env } from './env';
import { log } from './log';

const location = () => ({ url: env().DATABASE_URL, file: dataPath('raiz.db') });

// On globalThis, since Next evaluates modules anew for each of its bundles within one process.
const held = globalThis as typeof globalThis & { raizDatabase?: Promise<Database> };

async function open(): Promise<Database> {
  await migrateDatabase(location());
  return openDatabase(location(), (error) => log().warn({ error }, 'a database connection dropped while idle'));
}

/** The process's database, migrated and opened on first use. */
export function database(): Promise<Database> {
  held.raizDatabase ??= open().catch((error: unknown) => {
    // The next call tries again.
    delete held.raizDatabase;
    throw error;
  });
  return held.raizDatabase;
}

/** Closes the process's database, when it was opened. */
export async function closeDatabase(): Promise<void> {
  const opened = held.raizDatabase;
  delete held.raizDatabase;
  if (opened) await (await opened).close();
}
