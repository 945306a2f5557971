import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrateDatabase, migrateFile } from './migrate';
import { connectSqlite } from './open-sqlite';

const journal = JSON.parse(
  readFileSync(new URL('../migrations/sqlite/meta/_journal.json', import.meta.url), 'utf8'),
) as { entries: { tag: string }[] };

describe('migrations of the embedded database', () => {
  it('may be started by several at once, and once more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'raiz-migrate-'));
    const file = join(folder, 'raiz.db');
    await Promise.all([1, 2, 3].map(() => migrateDatabase({ file })));
    await migrateDatabase({ file });
    const connection = new Sqlite(file);
    const applied = connection.prepare('select count(*) from __drizzle_migrations').pluck().get();
    expect(applied).toBe(journal.entries.length);
    connection.close();
    rmSync(folder, { recursive: true });
  });

  it('keep the children of a table that a migration rebuilds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'raiz-migrate-'));
    const file = join(folder, 'raiz.db');
    await migrateDatabase({ file });
    const seeded = connectSqlite(file);
    seeded.exec(`insert into workspaces (id, slug, name, zone, identity_key, created_at) values (1, 'w', 'W', 'UTC', 'k', 0);
      insert into sources (id, workspace_id, slug, name, kind, created_at) values (1, 1, 's', 'S', 'generic', 0);`);
    seeded.close();
    const migrations = join(folder, 'migrations');
    cpSync(new URL('../migrations/sqlite', import.meta.url), migrations, { recursive: true });
    const index = journal.entries.length;
    const entry = { idx: index, version: '6', when: Date.UTC(2100, 0, 1), tag: 'rebuild', breakpoints: true };
    writeFileSync(
      join(migrations, 'meta', '_journal.json'),
      JSON.stringify({ ...journal, entries: [...journal.entries, entry] }),
    );
    writeFileSync(
      join(migrations, 'rebuild.sql'),
      `create table rebuilt as select * from workspaces;--> statement-breakpoint
      drop table workspaces;--> statement-breakpoint
      create table workspaces (id integer primary key, slug text, name text, zone text, identity_key text, data_version integer, created_at integer, pack text, edition integer);--> statement-breakpoint
      insert into workspaces select * from rebuilt;`,
    );
    migrateFile(file, migrations);
    const connection = connectSqlite(file);
    expect(connection.prepare('select count(*) from sources').pluck().get()).toBe(1);
    expect(connection.pragma('foreign_key_check')).toEqual([]);
    const next = { ...entry, idx: index + 1, when: Date.UTC(2100, 0, 2), tag: 'lose' };
    writeFileSync(
      join(migrations, 'meta', '_journal.json'),
      JSON.stringify({ ...journal, entries: [...journal.entries, entry, next] }),
    );
    writeFileSync(join(migrations, 'lose.sql'), 'delete from workspaces;');
    expect(() => migrateFile(file, migrations)).toThrow('without their parents');
    // What a migration did not do is not laid at its door.
    expect(() => migrateFile(file, migrations)).not.toThrow();
    connection.close();
    rmSync(folder, { recursive: true });
  });

  it('open with the settings that keep acknowledged rows', () => {
    const folder = mkdtempSync(join(tmpdir(), 'raiz-pragma-'));
    const connection = connectSqlite(join(folder, 'raiz.db'));
    expect(connection.pragma('synchronous', { simple: true })).toBe(2);
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
    connection.close();
    rmSync(folder, { recursive: true });
  });
});
