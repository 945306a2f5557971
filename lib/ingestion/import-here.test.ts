import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/db/client/database';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { ensureWorkspace } from '@/lib/access/add-workspace';
import { systemClock } from '@/lib/clock';
import { checkWorkspace } from './check-workspace';
import { importHere, type Place } from './import-here';

const folder = mkdtempSync(join(tmpdir(), 'raiz-here-'));
beforeAll(() => void vi.stubEnv('DATA_DIR', folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = {
  start: { duplicates: 'update', keepExtra: false },
  signal: new AbortController().signal,
  onProgress: () => undefined,
} as const;

function written(name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `r${from + index},2025-02-03,2,"Nadie contestó ${from + index}"`);

describe.each(testDatabases())('a file of this machine on $engine', ({ open }) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    rmSync(join(folder, 'imports'), { recursive: true, force: true });
  });
  afterEach(() => database.close());

  const place = (name: string): Place => ({
    database,
    clock: systemClock,
    actor: CLI_ACTOR,
    zone: 'UTC',
    workspace: () => ensureWorkspace(database, systemClock, { name }),
  });

  it('makes one workspace however many files race for it, and stores what they share once', async () => {
    const header = 'id,date,rating,review';
    const first = written('first.csv', [header, ...rows(0, 300)]);
    const second = written('second.csv', [header, ...rows(100, 400)]);
    await Promise.all([first, second].map((file) => importHere(place('Conc'), file, options)));
    const { workspaces, mentions } = database.tables;
    const made = await database.orm.select().from(workspaces);
    expect(made.map((workspace) => workspace.slug)).toEqual(['conc']);
    expect(await database.orm.select({ id: mentions.id }).from(mentions)).toHaveLength(400);
    expect(await checkWorkspace(database, made[0]?.id ?? 0)).toEqual([]);
  });

  it('takes in a file that may only be read, for its own eyes', async () => {
    const file = written('read-only.csv', ['id,date,rating,review', ...rows(0, 2)]);
    chmodSync(file, 0o444);
    const { row } = await importHere(place('W'), file, options);
    expect(row).toMatchObject({ state: 'done', imported: 2 });
    expect(statSync(join(folder, 'imports', String(row.id), 'file')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['a header alone', ['id,date,review']],
    ['no column of use', ['id,date', '1,2025-01-01']],
  ])('leaves nothing behind of %s', async (_, lines) => {
    const file = written('nothing.csv', lines);
    await expect(importHere(place('Nowhere'), file, options)).rejects.toThrow();
    await expect(importHere(place('Nowhere'), join(folder, 'missing.csv'), options)).rejects.toThrow('ENOENT');
    const { workspaces, imports } = database.tables;
    expect(await database.orm.select().from(workspaces)).toEqual([]);
    expect(await database.orm.select().from(imports)).toEqual([]);
    const left = join(folder, 'imports');
    expect(existsSync(left) ? readdirSync(left) : []).toEqual([]);
  });
});
