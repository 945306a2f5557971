import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/db/client/database';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import type { Workspace } from '@/lib/access/context';
import { systemClock } from '@/lib/clock';
import { isoOfDay } from '@/lib/domain/day';
import { checkWorkspace } from './check-workspace';
import { importHere } from './import-here';
import { readPlan } from './import-options';
import type { ImportStart } from './start-import';

const folder = mkdtempSync(join(tmpdir(), 'raiz-recall-'));
beforeAll(() => void vi.stubEnv('DATA_DIR', folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = 'date,rating,review\n';

describe.each(testDatabases())('what earlier imports settled, on $engine', ({ open }) => {
  let database: Database;
  let workspace: Workspace;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function imported(text: string, given: Partial<ImportStart> = {}, name = 'export.csv') {
    const file = join(folder, name);
    writeFileSync(file, text);
    const place = {
      database,
      clock: systemClock,
      actor: CLI_ACTOR,
      zone: 'UTC',
      workspace: () => Promise.resolve(workspace),
    };
    const start = { duplicates: 'update' as const, keepExtra: false, ...given };
    const options = { start, signal: new AbortController().signal, onProgress: () => undefined };
    const { row, rejectsFile } = await importHere(place, file, options);
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
    const { imported: fresh, updated, duplicates, rejected } = row;
    return {
      id: row.id,
      counts: { fresh, updated, duplicates, rejected },
      plan: readPlan(row),
      rejectsFile,
      sourceId: row.sourceId,
    };
  }

  async function stored() {
    const { mentions } = database.tables;
    const rows = await database.orm.select().from(mentions);
    return rows
      .filter((row) => row.workspaceId === workspace.id)
      .map((row) => [row.text, isoOfDay(row.postedDay ?? 0), `${row.ratingRaw}/${row.ratingScale}`])
      .sort((a, b) => a.join().localeCompare(b.join()));
  }

  const fresh = async (name: string) => {
    workspace = await addWorkspace(database, systemClock, { name, zone: 'UTC' });
  };

  const WHOLE = `${HEAD}13/02/2025,9,Great\n25/02/2025,2,Nobody answers\n03/02/2025,99,Too slow\n28/02/2025,10,Fine\n`;

  it('a mended rejects file keeps the day and the scale of the file it came from', async () => {
    await fresh('mended');
    const first = await imported(WHOLE, { source: 'Tienda' });
    expect(first.counts).toEqual({ fresh: 3, updated: 0, duplicates: 0, rejected: 1 });
    const rejects = readFileSync(first.rejectsFile ?? '', 'utf8');
    expect(rejects.split('\r\n')[1]).toMatch(/^03\/02\/2025,99,Too slow,3,bad-rating,"The rating “99” cannot be read/);
    // As a spreadsheet in Spanish saves it again, under another name.
    const mended = rejects
      .replace(',99,', ',3,')
      .replace(/,(?! |it|and)/g, ';')
      .replace(/"/g, '');
    const second = await imported(mended, {}, 'arreglado.csv');
    expect(second.plan).toMatchObject({
      format: 'generic',
      posted: { order: 'dmy', by: 'origin' },
      rating: { scale: '1-10', by: 'origin' },
      origin: { fileName: 'export.csv', source: 'tienda' },
    });
    expect(second.plan.problems).toEqual([{ code: 'read-as-origin', column: 'export.csv', count: 1 }]);
    expect(second.sourceId).toBe(first.sourceId);
    expect(await stored()).toContainEqual(['Too slow', '2025-02-03', '3/1-10']);
    expect((await imported(WHOLE.replace(',99,', ',3,'), { source: 'Tienda' })).counts.duplicates).toBe(4);
  });

  it('of two imports with the same columns the one that rejected these rows is the origin', async () => {
    await fresh('two origins');
    const first = await imported(WHOLE, { source: 'A' });
    await imported(`${HEAD}12/13/2024,4,Good\n12/30/2024,99,Bad\n01/02/2025,1,Ugly\n`, { source: 'B' });
    const rejects = readFileSync(first.rejectsFile ?? '', 'utf8').replace(',99,', ',3,');
    expect((await imported(rejects)).plan).toMatchObject({ posted: { order: 'dmy' }, origin: { source: 'a' } });
    const strange = await imported(
      'when,comment,_row,_error_code,_error\n2025-02-03,Nobody answers here,1,bad-date,x\n',
    );
    expect(strange.plan.problems[0]).toMatchObject({ code: 'origin-not-found' });
  });

  it('columns that were named by hand are those of the rejects too', async () => {
    await fresh('by hand');
    const text = 'a,b,c\nx,2025-02-31,No one answered my call today\ny,2025-02-03,They never came back to me\n';
    const first = await imported(text, { mapping: { text: 'c', posted: 'b', author: 'a' } });
    const rejects = readFileSync(first.rejectsFile ?? '', 'utf8').replace('2025-02-31,', '2025-02-28,');
    const { plan, counts } = await imported(rejects);
    expect(plan.columns.map(({ field, column }) => [field, column])).toEqual([
      ['posted', 1],
      ['text', 2],
      ['author', 0],
    ]);
    expect(counts.fresh).toBe(1);
  });

  it('rejects of a file whose order was guessed are read as a later file has shown it', async () => {
    await fresh('guessed origin');
    const first = await imported(`${HEAD}03/02/2025,5,Great\n04/02/2025,x,Nobody answers\n`, { source: 'S' });
    await imported(`${HEAD}15/02/2025,1,Too slow\n`, { source: 'S' });
    await imported(readFileSync(first.rejectsFile ?? '', 'utf8').replace(',x,', ',1,'));
    expect(await stored()).toContainEqual(['Nobody answers', '2025-02-04', '1/1-5']);
  });

  const OPEN = `${HEAD}03/02/2025,5,Great\n04/02/2025,1,Nobody answers\n`;

  it('a file that decides the order mends the days that were guessed before it', async () => {
    await fresh('overlap');
    expect((await imported(OPEN)).plan.posted).toMatchObject({ order: 'mdy', by: 'language', ambiguous: true });
    const { counts } = await imported(`${OPEN}15/02/2025,1,Too slow\n`);
    expect(counts).toEqual({ fresh: 1, updated: 2, duplicates: 0, rejected: 0 });
    const decided = [
      ['Great', '2025-02-03', '5/1-5'],
      ['Nobody answers', '2025-02-04', '1/1-5'],
      ['Too slow', '2025-02-15', '1/1-5'],
    ];
    expect(await stored()).toEqual(decided);
    // An open file after it is read as the source's earlier one, and finds its rows.
    const after = await imported(OPEN);
    expect(after.plan.posted).toMatchObject({ order: 'dmy', by: 'source', ambiguous: false });
    expect(after.counts).toEqual({ fresh: 0, updated: 0, duplicates: 2, rejected: 0 });
    // A guess gives way to the decided day even where the columns are not those of before.
    const other = 'date,rating,review,likes\n03/02/2025,5,Great,1\n04/02/2025,1,Nobody answers,2\n';
    const guessed = await imported(other);
    expect([guessed.plan.posted?.by, guessed.counts.duplicates]).toEqual(['language', 2]);
    expect(await stored()).toEqual(decided);
  });

  it('two comments with the same words on swapped days stay two', async () => {
    await fresh('swapped');
    const same = `${HEAD}03/02/2025,5,Good\n02/03/2025,5,Good\n`;
    expect((await imported(same)).counts.fresh).toBe(2);
    expect((await imported(`${same}15/02/2025,1,Slow\n`)).counts.fresh).toBe(1);
    expect((await imported(`${HEAD}03/02/2025,5,Good\n`)).counts.duplicates).toBe(1);
    expect((await stored()).map(([, day]) => day)).toEqual(['2025-02-03', '2025-03-02', '2025-02-15']);
    await fresh('swapped later');
    await imported(`${HEAD}15/02/2025,1,Slow\n03/02/2025,5,Good\n`, { source: 'S' });
    expect((await imported(`${HEAD}02/03/2025,5,Good\n`, { source: 'S' })).counts.fresh).toBe(1);
  });

  it('a choice is kept for the source, and a second one mends the first', async () => {
    await fresh('chosen');
    const source = 'Survey';
    const mdy = await imported(OPEN, { source, dateOrder: 'mdy', ratingScale: '1-10' });
    expect(mdy.plan).toMatchObject({ posted: { by: 'user', ambiguous: false }, rating: { scale: '1-10', by: 'user' } });
    const next = await imported(`${HEAD}05/02/2025,4,Nice\n`, { source });
    expect(next.plan).toMatchObject({
      posted: { order: 'mdy', by: 'source' },
      rating: { scale: '1-10', by: 'source' },
    });
    const dmy = await imported(OPEN, { source, dateOrder: 'dmy', ratingScale: '1-10' });
    expect(dmy.counts).toEqual({ fresh: 0, updated: 2, duplicates: 0, rejected: 0 });
    expect(await stored()).toContainEqual(['Great', '2025-02-03', '5/1-10']);
    expect((await imported(OPEN, { source: 'Other' })).plan.posted).toMatchObject({ order: 'mdy', by: 'language' });
    // What was taken back was a mistake, and so was its choice.
    const { imports } = database.tables;
    const set = { state: 'undone' };
    await database.write((writer) => writer.orm.update(imports).set(set).where(eq(imports.id, dmy.id)));
    expect((await imported(OPEN, { source })).plan.posted).toMatchObject({ order: 'mdy', by: 'source' });
  });
});
