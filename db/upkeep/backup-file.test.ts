import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateDatabase } from '../client/migrate';
import { openDatabase } from '../client/open-database';
import { backupFile, checkFile } from './backup-file';
import { restoreFile } from './restore-file';

describe('backup and restore of the embedded database', () => {
  let folder = '';
  let file = '';
  const throwError = (error: Error) => {
    throw error;
  };
  const open = () => openDatabase({ file }, throwError);
  const setCounter = async (value: number) => {
    const database = open();
    await database.write((writer) => writer.orm.insert(writer.tables.counters).values({ name: `c${value}`, value }));
    await database.close();
  };
  const counters = async () => {
    const database = open();
    const rows = await database.orm.select().from(database.tables.counters);
    await database.close();
    return rows.map((row) => row.value);
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'raiz-backup-'));
    file = join(folder, 'raiz.db');
    await migrateDatabase({ file });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('restores what was there, keeps what is replaced, and throws the text index away', async () => {
    await setCounter(1);
    const copy = join(folder, 'copy.db');
    expect(backupFile(file, copy)).toMatchObject({ mentions: 0 });
    await setCounter(2);
    const search = join(folder, 'search.db');
    writeFileSync(search, 'old index');
    const kept = restoreFile(copy, file, search, 0);
    expect(await counters()).toEqual([1]);
    expect(kept && existsSync(kept)).toBe(true);
    expect(existsSync(search)).toBe(false);
  });

  it('refuses to restore over a database in use', async () => {
    const copy = join(folder, 'copy.db');
    backupFile(file, copy);
    const database = open();
    await database.orm.select().from(database.tables.counters);
    expect(() => restoreFile(copy, file, join(folder, 'search.db'), 0)).toThrow('in use');
    expect(readdirSync(folder).filter((name) => name.includes('incoming'))).toEqual([]);
    await database.close();
  });

  it('keeps every copy to its owner, whatever the rights of the file it came from', () => {
    const copy = join(folder, 'copy.db');
    backupFile(file, copy);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    chmodSync(copy, 0o644);
    const kept = restoreFile(copy, file, join(folder, 'search.db'), 0);
    for (const path of [file, kept ?? '']) expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('names the folder that a backup cannot be written to', () => {
    expect(() => backupFile(file, join(folder, 'none', 'copy.db'))).toThrow(`${join(folder, 'none')}: no backup`);
    const copy = join(folder, 'copy.db');
    expect(() => backupFile(join(folder, 'missing.db'), copy)).toThrow();
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual([]);
  });

  it('refuses a file that is no database, and one that is damaged', async () => {
    const junk = join(folder, 'junk.db');
    writeFileSync(junk, 'hello');
    expect(() => checkFile(junk)).toThrow('not a Raíz database');
    const copy = join(folder, 'copy.db');
    backupFile(file, copy);
    const bytes = readFileSync(copy);
    bytes.fill(0xff, 4096, 8192);
    writeFileSync(copy, bytes);
    expect(() => checkFile(copy)).toThrow();
  });
});
