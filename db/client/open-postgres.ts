import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { postgresColumns } from '../columns';
import { defineTables } from '../schema/define-tables';
import type { Database, Orm } from './database';

const tables = defineTables(postgresColumns);
const RETRIED = new Set(['40001', '40P01']);
const TRIES = 5;

// bigint and numeric as numbers: our counts stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

function isRetried(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && RETRIED.has(String(cause.code));
}

/** Opens a pool. `onError` hears of connections that drop while idle, which would otherwise end the process. */
export function openPostgres(url: string, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10, keepAlive: true, query_timeout: 60_000 });
  pool.on('error', onError);
  const orm = drizzle(pool) as unknown as Orm;
  return {
    engine: 'postgres',
    tables,
    orm,
    authOrm: orm,
    async write(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await orm.transaction((tx) => work({ engine: 'postgres', tables, orm: tx, writing: true }));
        } catch (error) {
          if (attempt === TRIES || !isRetried(error)) throw error;
        }
      }
    },
    async close() {
      await pool.end();
    },
  };
}
