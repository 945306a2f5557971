import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/db/client/database';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import { systemClock } from '@/lib/clock';
import { cancelImport } from '@/lib/ingestion/cancel-import';
import { createImport, type ImportContext } from '@/lib/ingestion/create-import';
import { importHere } from '@/lib/ingestion/import-here';
import { putPart } from '@/lib/ingestion/put-part';
import { readImport } from '@/lib/ingestion/read-import';
import { tidyUp } from './tidy-up';
import { tidyUpWhenDue } from './tidy-up-when-due';

const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'raiz-tidy-'));
const imports = join(folder, 'imports');
beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('LOG_LEVEL', 'silent');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(testDatabases())('housekeeping on $engine', ({ open }) => {
  let database: Database;
  let context: ImportContext;
  beforeEach(async () => {
    database = await open();
    const workspace = await addWorkspace(database, systemClock, { name: 'W' });
    context = { database, clock: systemClock, workspace, actor: CLI_ACTOR };
    rmSync(imports, { recursive: true, force: true });
  });
  afterEach(() => database.close());

  const after = (days: number) => tidyUp(database, { now: () => Date.now() + days * DAY });
  const inFolder = (id: number | string) =>
    existsSync(join(imports, `${id}`)) ? readdirSync(join(imports, `${id}`)) : null;

  async function half(): Promise<number> {
    const { id } = await createImport(context, { fileName: 'x.csv', size: 5 });
    await putPart(context, { id: Number(id), n: 1, body: new Blob(['a\nb\nc']).stream() });
    return Number(id);
  }

  it('lets the bytes of an import go a day after its end, and keeps its rejected rows', async () => {
    const file = join(folder, 'reviews.csv');
    writeFileSync(file, 'id,date,review\n1,2025-01-01,Great food\n2,2025-02-31,Too late');
    const place = { ...context, zone: 'UTC', workspace: () => Promise.resolve(context.workspace) };
    const start = { duplicates: 'update', keepExtra: false } as const;
    const options = { start, signal: new AbortController().signal, onProgress: () => undefined };
    const { row, rejectsFile } = await importHere(place, file, options);
    await after(0.9);
    expect(inFolder(row.id)).toEqual(expect.arrayContaining(['file', 'rejects.csv']));
    await after(1.1);
    expect(inFolder(row.id)).toEqual(['rejects.csv']);
    expect(existsSync(rejectsFile ?? '')).toBe(true);
    expect(await readImport(context, row.id, 'en')).toMatchObject({ state: 'done', imported: 1, rejected: 1 });
    expect(await database.orm.select().from(database.tables.rejects)).toHaveLength(1);
  });

  it('is done by commands too, once in a while, and fails none of them', async () => {
    const later = (days: number) => tidyUpWhenDue(database, { now: () => Date.now() + days * DAY });
    await later(0);
    expect(inFolder('.')).toEqual(['tidied']);
    const resting = await half();
    await later(0.01);
    expect(inFolder(resting)).toEqual(['parts']);
    await later(9);
    await later(11);
    expect(inFolder(resting)).toBeNull();
    rmSync(imports, { recursive: true });
    // A file where the folder should be, as the nearest thing to a disk that takes nothing.
    writeFileSync(imports, '');
    await expect(later(20)).resolves.toBeUndefined();
    rmSync(imports);
  });

  it('ends an upload that rested for a week, and only such a one', async () => {
    const [resting, touched, cancelled] = [await half(), await half(), await half()];
    await cancelImport(context, cancelled);
    const later = new Date(Date.now() + 3 * DAY);
    utimesSync(join(imports, String(touched), 'parts'), later, later);
    await after(7.5);
    expect(await readImport(context, resting, 'es')).toMatchObject({
      state: 'cancelled',
      error: expect.stringContaining('una semana'),
      errorReason: 'upload-abandoned',
    });
    expect(await readImport(context, touched, 'en')).toMatchObject({ state: 'uploading' });
    expect(inFolder(cancelled)).toBeNull();
    expect(inFolder(resting)).toEqual(['parts']);
    await after(9);
    expect(inFolder(resting)).toBeNull();
    expect(inFolder(touched)).toEqual(['parts']);
  });

  it('leaves what is under way and what is not ours, and removes strays', async () => {
    const { imports: table, jobs } = database.tables;
    const id = await half();
    await database.write((writer) => writer.orm.update(table).set({ state: 'running' }));
    mkdirSync(join(imports, '999'));
    writeFileSync(join(imports, 'arriving-1-2-3'), 'x');
    const job = { kind: 'import', payload: {}, runAfter: 1, createdAt: 1 };
    const finishedAt = Date.now();
    await database.write((writer) =>
      writer.orm.insert(jobs).values([
        { ...job, state: 'done', finishedAt },
        { ...job, state: 'failed', finishedAt },
        { ...job, state: 'ready' },
        { ...job, state: 'active' },
      ]),
    );
    await after(6.9);
    expect(await database.orm.select().from(jobs)).toHaveLength(4);
    await after(30);
    const left = await database.orm.select({ state: jobs.state }).from(jobs).orderBy(jobs.id);
    expect(left.map(({ state }) => state)).toEqual(['ready', 'active']);
    expect(readdirSync(imports).sort()).toEqual([String(id), '999'].sort());
  });

  it('gives an import no bytes that one of the same number left', async () => {
    const first = await half();
    const next = String(first + 1);
    mkdirSync(join(imports, next), { recursive: true });
    writeFileSync(join(imports, next, 'file'), 'id,review\n1,of another database');
    expect(await half()).toBe(Number(next));
    expect(inFolder(next)).toEqual(['parts']);
  });
});
