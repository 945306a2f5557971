import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { fileURLToPath } from 'node:url';
import { postgresColumns } from '../columns';
import { defineTables } from '../schema/define-tables';
import type { Database, Orm } from '../client/database';

const tables = defineTables(postgresColumns);

/** PostgreSQL inside this process, for query tests where no server can be had. One connection: it cannot stand for several processes. */
export async function openPglite(): Promise<Database> {
  const client = new PGlite({ parsers: { 20: Number, 1700: Number } });
  const orm = drizzle(client);
  await migrate(orm, { migrationsFolder: fileURLToPath(new URL('../migrations/postgres', import.meta.url)) });
  // Both drivers' builders share drizzle's PostgreSQL dialect; only the result of a raw `execute` is driver-shaped.
  const asOrm = (value: unknown) => value as Orm;
  return {
    engine: 'postgres',
    tables,
    orm: asOrm(orm),
    authOrm: asOrm(orm),
    write: (work) => orm.transaction((tx) => work({ engine: 'postgres', tables, orm: asOrm(tx), writing: true })),
    close: () => client.close(),
  };
}
