import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Reader } from '../client/database';

/** The better-sqlite3 connection under a reader; guaranteed by openSqlite for the engine `sqlite`. */
function connectionOf(reader: Reader): Sqlite.Database {
  return (reader.orm as unknown as { $client: Sqlite.Database }).$client;
}

function prepare(connection: Sqlite.Database, schema: string): void {
  const made = connection.prepare(`select 1 from ${schema}.sqlite_master where name = 'cursor'`).get();
  if (made) return;
  connection.pragma(`${schema}.journal_mode = WAL`);
  connection.exec(
    `create virtual table if not exists ${schema}.mention_words using fts5(words, content='', contentless_delete=1,
       tokenize="unicode61 remove_diacritics 0");
     create table if not exists ${schema}.cursor (one integer primary key check (one = 1), last integer not null);
     insert into ${schema}.cursor values (1, 0) on conflict do nothing;`,
  );
}

const searchFile = (reader: Reader) => join(dirname(connectionOf(reader).name), 'search.db');

/** The text index in a file of its own beside the database: in the main file it would halve the import. */
export function openSearchFile(reader: Reader): Sqlite.Database {
  const connection = new Sqlite(searchFile(reader), { timeout: 10_000 });
  // Derived data: after a power cut it is caught up or made anew.
  connection.pragma('synchronous = NORMAL');
  prepare(connection, 'main');
  return connection;
}

const attached = new WeakSet<object>();

/** Makes the index readable as `search.mention_words` on a reader's connection. */
export function attachSearchFile(reader: Reader): void {
  const connection = connectionOf(reader);
  if (attached.has(connection)) return;
  connection.prepare('attach database ? as search').run(searchFile(reader));
  prepare(connection, 'search');
  attached.add(connection);
}
