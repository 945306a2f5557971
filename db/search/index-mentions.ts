import type Sqlite from 'better-sqlite3';
import { asc, gt, sql } from 'drizzle-orm';
import type { Database, Reader, Writer } from '../client/database';
import { inList, takeNumbers } from '../fragments';
import { attachSearchFile, openSearchFile } from './search-file';
import { searchText } from './search-words';

const PAGE = 5000;
const LAST_POSITION = 16_383;

interface Words {
  readonly id: number;
  /** With a blank between. */
  readonly words: string;
}

type Text = { readonly id: number; readonly title: string | null; readonly text: string };

// A word that nothing holds keeps a phrase from running from the title into the text.
const wordsOf = ({ id, title, text }: Text): Words => {
  return { id, words: title ? `${searchText(title)} 0x0 ${searchText(text)}`.trim() : searchText(text) };
};

async function textsAfter(reader: Reader, cursor: number): Promise<Words[]> {
  const { id, title, text } = reader.tables.mentions;
  const { mentions } = reader.tables;
  const rows = await reader.orm
    .select({ id, title, text })
    .from(mentions)
    .where(gt(id, cursor))
    .orderBy(asc(id))
    .limit(PAGE);
  return rows.map(wordsOf);
}

/** Ids changed or removed since they were indexed, and the words of those that are still there. */
async function changed(writer: Writer): Promise<{ ids: number[]; texts: Words[] }> {
  const { searchChanges, mentions } = writer.tables;
  const ids = (await writer.orm.select().from(searchChanges).limit(PAGE)).map((row) => row.mentionId);
  if (ids.length === 0) return { ids, texts: [] };
  const { id, title, text } = mentions;
  const rows = await writer.orm
    .select({ id, title, text })
    .from(mentions)
    .where(inList(writer, id, ids));
  await writer.orm.delete(searchChanges).where(inList(writer, searchChanges.mentionId, ids));
  return { ids, texts: rows.map(wordsOf) };
}

function asVector({ id, words }: Words): { mention_id: number; words: string } {
  const places = new Map<string, number[]>();
  const list = words === '' ? [] : words.split(' ');
  list.forEach((word, index) => {
    const known = places.get(word);
    if (!known) places.set(word, [Math.min(index + 1, LAST_POSITION)]);
    else if (known.length < 255) known.push(Math.min(index + 1, LAST_POSITION));
  });
  return { mention_id: id, words: [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ') };
}

async function insertVectors(writer: Writer, texts: readonly Words[]): Promise<void> {
  if (texts.length === 0) return;
  const records = JSON.stringify(texts.map(asVector));
  await writer.orm.execute(
    sql`insert into mention_words (mention_id, words) select mention_id, words::tsvector from json_to_recordset(${records}::json) as r(mention_id bigint, words text) on conflict (mention_id) do update set words = excluded.words`,
  );
}

async function indexOnPostgres(database: Database): Promise<number> {
  return database.write(async (writer) => {
    const cursor = (await takeNumbers(writer, 'search', 0)) - 1;
    const { ids, texts: again } = await changed(writer);
    if (ids.length > 0) {
      await writer.orm.execute(sql`delete from mention_words where mention_id = any(${sql.param(ids)}::bigint[])`);
    }
    const texts = await textsAfter(writer, cursor);
    await insertVectors(
      writer,
      again.filter((words) => words.id <= cursor),
    );
    await insertVectors(writer, texts);
    await takeNumbers(writer, 'search', (texts.at(-1)?.id ?? cursor) - cursor);
    return ids.length + texts.length;
  });
}

function insertWords(file: Sqlite.Database, texts: readonly Words[]): void {
  const insert = file.prepare('insert into mention_words (rowid, words) values (?, ?)');
  for (const { id, words } of texts) insert.run(id, words);
}

async function indexNew(database: Database, file: Sqlite.Database): Promise<number> {
  const cursor = Number(file.prepare('select last from cursor').pluck().get());
  const texts = await textsAfter(database, cursor);
  insertWords(file, texts);
  file.prepare('update cursor set last = ?').run(texts.at(-1)?.id ?? cursor);
  return texts.length;
}

/** The main file's transaction stays open until the index has them: a crash between the two only repeats the work. */
async function indexChanged(database: Database, file: Sqlite.Database): Promise<number> {
  const waiting = await database.orm.select().from(database.tables.searchChanges).limit(1);
  if (waiting.length === 0) return 0;
  return database.write(async (writer) => {
    const { ids, texts } = await changed(writer);
    const cursor = Number(file.prepare('select last from cursor').pluck().get());
    const remove = file.prepare('delete from mention_words where rowid = ?');
    for (const id of ids) remove.run(id);
    insertWords(
      file,
      texts.filter((words) => words.id <= cursor),
    );
    file.exec('COMMIT; BEGIN IMMEDIATE');
    return ids.length;
  });
}

/** Asked before the file is opened for writing, so that an idle worker holds no lock. */
async function isBehind(database: Database): Promise<boolean> {
  attachSearchFile(database);
  const { mentions, searchChanges } = database.tables;
  const cursor = sql`(select last from search.cursor)`;
  const fresh = await database.orm.select({ id: mentions.id }).from(mentions).where(gt(mentions.id, cursor)).limit(1);
  return fresh.length > 0 || (await database.orm.select().from(searchChanges).limit(1)).length > 0;
}

async function indexOnSqlite(database: Database): Promise<number> {
  if (!(await isBehind(database))) return 0;
  const file = openSearchFile(database);
  try {
    file.exec('BEGIN IMMEDIATE');
    const count = (await indexChanged(database, file)) + (await indexNew(database, file));
    file.exec('COMMIT');
    return count;
  } finally {
    file.close();
  }
}

// A second call within the process would wait for the file's lock without letting the first go on.
let running: Promise<unknown> = Promise.resolve();

/**
 * Brings the text index one page nearer to the mentions and returns how many it read; 0 when nothing is left. Several
 * processes may call it at once: one waits for the other.
 */
export function indexMentions(database: Database): Promise<number> {
  const result = running.then(() =>
    database.engine === 'sqlite' ? indexOnSqlite(database) : indexOnPostgres(database),
  );
  running = result.catch(() => undefined);
  return result;
}
