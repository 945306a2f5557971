import type Sqlite from 'better-sqlite3';
import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Reader, Writer } from './client/database';

/**
 * One of the two places where the engines differ (the other is columns.ts): pieces of SQL and statements that each
 * engine writes in its own way, and those that several queries share.
 */

/** What is read of a workspace wherever one is found. */
export function workspaceColumns({ tables: { workspaces } }: Reader) {
  const { id, slug, name, zone, pack, identityKey, dataVersion } = workspaces;
  return { id, slug, name, zone, pack, identityKey, dataVersion };
}

/** What the analysis is given of a mention. */
export function columnsToRead({ tables: { mentions } }: Reader) {
  const { text, title, language, languageSource, ratingNormalised } = mentions;
  return { text, title, language, languageSource, ratingNormalised };
}

/** `column in (values)` for any number of values, as one parameter. */
export function inList(reader: Reader, column: PgColumn, values: readonly (string | number)[]): SQL {
  if (reader.engine === 'sqlite') return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
  const type = typeof values[0] === 'number' ? sql.raw('bigint[]') : sql.raw('text[]');
  return sql`${column} = any(${sql.param(values)}::${type})`;
}

/** What to do where a row with the same key stands already. */
export type OnConflict =
  | { readonly do: 'nothing' }
  /** Adds the new row's numbers to the old one's; `key` and `add` are column names of the database. */
  | { readonly do: 'add'; readonly key: readonly string[]; readonly add: readonly string[] };

function conflictClause(table: string, conflict: OnConflict | undefined): string {
  if (!conflict) return '';
  if (conflict.do === 'nothing') return ' on conflict do nothing';
  const key = conflict.key.map((name) => `"${name}"`).join(', ');
  const sums = conflict.add.map((name) => `"${name}" = "${table}"."${name}" + excluded."${name}"`).join(', ');
  return ` on conflict (${key}) do update set ${sums}`;
}

type Cell = string | number | boolean | null | object | undefined;
interface Prepared {
  readonly keys: readonly string[];
  readonly one: Sqlite.Statement;
  readonly many: Sqlite.Statement;
}
// Rows a statement: a call's overhead is half of its cost where it inserts one.
const MANY = 10;
const preparedInserts = new WeakMap<object, Map<string, Prepared>>();

function prepareInsert(connection: Sqlite.Database, table: PgTable, conflict: OnConflict | undefined): Prepared {
  const name = getTableName(table);
  const clause = conflictClause(name, conflict);
  const known = preparedInserts.get(connection) ?? new Map<string, Prepared>();
  preparedInserts.set(connection, known);
  const found = known.get(name + clause);
  if (found) return found;
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
  const marks = `(${columns.map(() => '?').join(', ')})`;
  const insert = (rows: number) =>
    connection.prepare(`insert into "${name}" (${names}) values ${Array(rows).fill(marks).join(', ')}${clause}`);
  const prepared = { keys: columns.map(([key]) => key), one: insert(1), many: insert(MANY) };
  known.set(name + clause, prepared);
  return prepared;
}

// better-sqlite3 binds neither booleans nor objects.
function bindable(cell: Cell): string | number | null {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'object' ? JSON.stringify(cell) : cell;
}

function insertOnSqlite({ keys, one, many }: Prepared, rows: readonly Record<string, Cell>[]): void {
  const cells: (string | number | null)[] = [];
  const whole = rows.length - (rows.length % MANY);
  for (const [index, row] of rows.entries()) {
    for (const key of keys) cells.push(bindable(row[key]));
    if (index < whole && cells.length < MANY * keys.length) continue;
    // Spread, since better-sqlite3 reads arguments several times faster than the cells of an array.
    (index < whole ? many : one).run(...cells);
    cells.length = 0;
  }
}

/**
 * Inserts many rows of one table, each with every column: prepared statements run in a loop on SQLite (ten times a query
 * built per row), one statement over a JSON record set on PostgreSQL.
 */
export async function insertRows<T extends PgTable>(
  writer: Writer,
  table: T,
  rows: readonly T['$inferInsert'][],
  conflict?: OnConflict,
): Promise<void> {
  if (rows.length === 0) return;
  if (writer.engine === 'sqlite') {
    // Guaranteed by openSqlite: the writer's builder stands on a better-sqlite3 connection.
    const connection = (writer.orm as unknown as { $client: Sqlite.Database }).$client;
    insertOnSqlite(prepareInsert(connection, table, conflict), rows);
    return;
  }
  const columns = Object.entries(getTableColumns(table));
  // Read by the rows' own keys, so that they need not be made anew under the columns' names.
  const keys = sql.raw(columns.map(([key]) => `"${key}"`).join(', '));
  const names = sql.raw(columns.map(([, column]) => `"${column.name}"`).join(', '));
  const types = sql.raw(columns.map(([key, column]) => `"${key}" ${column.getSQLType()}`).join(', '));
  await writer.orm.execute(
    sql`insert into ${table} (${names}) select ${keys} from json_to_recordset(${JSON.stringify(rows)}::json) as r(${types})${sql.raw(conflictClause(getTableName(table), conflict))}`,
  );
}

/** Sets columns of many rows, each found by its key: a prepared statement in a loop on SQLite, one statement on PostgreSQL. */
export async function updateRows<T extends PgTable, K extends keyof T['$inferSelect'] & string>(
  writer: Writer,
  table: T,
  key: K,
  rows: readonly (Partial<T['$inferSelect']> & Record<K, string | number>)[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.entries(getTableColumns(table)).filter(([name]) => name in first);
  const set = columns.filter(([name]) => name !== key);
  const found = columns.find(([name]) => name === key)?.[1].name ?? key;
  const name = getTableName(table);
  if (writer.engine === 'sqlite') {
    // Guaranteed by openSqlite, as above.
    const connection = (writer.orm as unknown as { $client: Sqlite.Database }).$client;
    const marks = set.map(([, column]) => `"${column.name}" = ?`).join(', ');
    const update = connection.prepare(`update "${name}" set ${marks} where "${found}" = ?`);
    for (const row of rows as readonly Record<string, Cell>[]) {
      update.run(...set.map(([cell]) => bindable(row[cell])), bindable(row[key]));
    }
    return;
  }
  const cells = sql.raw(set.map(([cell, column]) => `"${column.name}" = r."${cell}"`).join(', '));
  const types = sql.raw(columns.map(([cell, column]) => `"${cell}" ${column.getSQLType()}`).join(', '));
  await writer.orm.execute(
    sql`update ${table} set ${cells} from json_to_recordset(${JSON.stringify(rows)}::json) as r(${types}) where ${table}.${sql.raw(`"${found}"`)} = r.${sql.raw(`"${key}"`)}`,
  );
}

/** Takes `count` consecutive numbers of a counter and returns the first. Other writers wait until this one commits. */
export async function takeNumbers(writer: Writer, name: string, count: number): Promise<number> {
  const { counters } = writer.tables;
  const [row] = await writer.orm
    .insert(counters)
    .values({ name, value: count })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + ${count}` } })
    .returning({ value: counters.value });
  if (!row) throw new Error(`counter ${name} gave no number`);
  return row.value - count + 1;
}

/** A count as a number: engines return it as text or number. */
export function countOf(expression: SQL | PgColumn): SQL<number> {
  return sql<number>`count(${expression})`.mapWith(Number);
}

/** A sum as a number, 0 for no rows. */
export function sumOf(expression: SQL | PgColumn): SQL<number> {
  return sql<number>`coalesce(sum(${expression}), 0)`.mapWith(Number);
}

/** The values of a group as one list: thousands of numbers cost less to hand over so than as rows. */
export function listOf<T extends string | number | null>(reader: Reader, expression: SQL | SQL.Aliased | PgColumn) {
  const list =
    reader.engine === 'sqlite'
      ? sql`json_group_array(${expression})`
      : sql`coalesce(json_agg(${expression}), '[]'::json)`;
  // Guaranteed by the aggregates, which write lists of what the expression gives; PostgreSQL's drivers read JSON themselves.
  return sql<T[]>`${list}`.mapWith((value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value) as T[]);
}
