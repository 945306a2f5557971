import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

/**
 * One of the two places where the engines differ (the other is fragments.ts): the columns a table may be made of.
 * Instants are milliseconds since the epoch; days are days since 1970-01-01.
 */
export const postgresColumns = {
  table: pg.pgTable,
  text: (name: string) => pg.text(name),
  integer: (name: string) => pg.integer(name),
  /** Whole numbers beyond 32 bits, and instants. */
  long: (name: string) => pg.bigint(name, { mode: 'number' }),
  real: (name: string) => pg.doublePrecision(name),
  boolean: (name: string) => pg.boolean(name),
  json: (name: string) => pg.jsonb(name),
  /** Integer key given by the database. */
  serial: (name: string) => pg.integer(name).primaryKey().generatedAlwaysAsIdentity(),
  /** Integer key given by us, in commit order. */
  key: (name: string) => pg.bigint(name, { mode: 'number' }).primaryKey(),
  /** The form better-auth reads and writes: a Date object. */
  date: (name: string) => pg.timestamp(name, { withTimezone: true, mode: 'date' }),
  primaryKey: pg.primaryKey,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
};

export type Columns = typeof postgresColumns;

const sqlite = {
  table: lite.sqliteTable,
  text: (name: string) => lite.text(name),
  integer: (name: string) => lite.integer(name),
  long: (name: string) => lite.integer(name),
  real: (name: string) => lite.real(name),
  boolean: (name: string) => lite.integer(name, { mode: 'boolean' }),
  json: (name: string) => lite.text(name, { mode: 'json' }),
  serial: (name: string) => lite.integer(name).primaryKey({ autoIncrement: true }),
  key: (name: string) => lite.integer(name).primaryKey(),
  date: (name: string) => lite.integer(name, { mode: 'timestamp_ms' }),
  primaryKey: lite.primaryKey,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
} satisfies Record<keyof Columns, unknown>;

/**
 * The SQLite columns under the PostgreSQL ones' type, so that there is one schema and nothing synchronous slips in.
 * Guaranteed by `db/schema/drift.test.ts`, which holds the two built schemas against each other.
 */
export const sqliteColumns = sqlite as unknown as Columns;
