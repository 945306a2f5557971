import type { Database } from '@/db/client/database';
import { migrateDatabase } from '@/db/client/migrate';
import { openDatabase } from '@/db/client/open-database';
import { DATABASE_FILE, dataPath, env } from './env';
import { held } from './held-database';
import { log } from './log';

export { closeDatabase } from './held-database';

const location = () => ({ url: env().DATABASE_URL, file: dataPath(DATABASE_FILE) });

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
