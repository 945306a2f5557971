import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client/database';
import { testDatabases } from '@/db/testing/test-database';
import { checkWorkspace } from './check-workspace';
import { PLAIN_LENS } from './lens';
import { saveBatch } from './save-batch';
import { addTestImport, addTestWorkspace, batchRow, type TestWorkspace } from './testing/batch-fixtures';

describe.each(testDatabases())('saveBatch on $engine', ({ open }) => {
  let database: Database;
  let workspace: TestWorkspace;
  beforeEach(async () => {
    database = await open();
    workspace = await addTestWorkspace(database);
  });
  afterEach(() => database.close());

  const save = (rows: Parameters<typeof saveBatch>[1]['rows'], duplicates: 'update' | 'skip' | 'keep' = 'update') =>
    saveBatch(database, {
      workspace,
      sourceId: workspace.sourceId,
      rows,
      lens: PLAIN_LENS,
      duplicates,
      at: 1,
      import: null,
    });
  const texts = async () => (await database.orm.select().from(database.tables.mentions)).map((row) => row.text).sort();

  it('saves new mentions, and nothing when they come again', async () => {
    const rows = [batchRow(1, 'no me contestaron'), batchRow(2, 'todo bien'), batchRow(3, '')];
    expect(await save(rows)).toEqual({ imported: 2, updated: 0, duplicates: 0, rejected: 0, noText: 1 });
    const before = await database.orm.select().from(database.tables.ledger);
    expect(await save(rows)).toEqual({ imported: 0, updated: 0, duplicates: 3, rejected: 0, noText: 0 });
    expect(await database.orm.select().from(database.tables.ledger)).toEqual(before);
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
  });

  it('lets changed content take the place of the old, or not, as told', async () => {
    await save([batchRow(1, 'old'), batchRow(2, 'same')]);
    expect(await save([batchRow(1, 'new')], 'skip')).toMatchObject({ duplicates: 1, updated: 0 });
    expect(await texts()).toEqual(['old', 'same']);
    expect(await save([batchRow(1, 'new')])).toMatchObject({ updated: 1 });
    expect(await texts()).toEqual(['new', 'same']);
    expect(await save([batchRow(1, 'third')], 'keep')).toMatchObject({ imported: 1 });
    expect(await save([batchRow(1, 'third')], 'keep')).toMatchObject({ imported: 0, duplicates: 1 });
    expect(await texts()).toEqual(['new', 'same', 'third']);
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
  });

  it('takes the last form of a mention that comes twice in one batch, and finds it known again', async () => {
    const rows = [batchRow(1, 'first'), batchRow(2, 'other'), batchRow(1, 'second')];
    expect(await save(rows)).toMatchObject({ imported: 2, updated: 1 });
    expect(await texts()).toEqual(['other', 'second']);
    expect(await save(rows)).toMatchObject({ imported: 0, updated: 0, duplicates: 3 });
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
  });

  it('reads what was left unread as known, once it is not known any more', async () => {
    const known = {
      ...batchRow(1, 'Nadie me contestó el teléfono, me voy a otra compañía.'),
      reading: 'unread' as const,
    };
    expect(await save([known, batchRow(2, 'other')])).toMatchObject({ imported: 2, noText: 0 });
    const rows = await database.orm.select().from(database.tables.mentions);
    expect(rows.map((row) => row.sentimentLabel).sort()).toEqual(['negative', 'negative']);
    expect(rows.map((row) => row.language)).toEqual(['es', 'es']);
    expect(await save([known])).toMatchObject({ imported: 0, duplicates: 1 });
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
  });

  it('keeps spans right and stores what PostgreSQL would refuse', async () => {
    await save([batchRow(1, 'a\0b\uD800c 😀')]);
    expect(await texts()).toEqual(['a\uFFFDb\uFFFDc 😀']);
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
  });

  it('writes nothing for an import that another worker took over', async () => {
    const importId = await addTestImport(database, workspace, { fence: 2 });
    const step = { id: importId, from: 0, to: 2, leaseUntil: 5, rejects: [] };
    const batch = {
      workspace,
      sourceId: workspace.sourceId,
      rows: [batchRow(1, 'x')],
      lens: PLAIN_LENS,
      duplicates: 'update',
      at: 1,
    } as const;
    await expect(saveBatch(database, { ...batch, import: { ...step, fence: 1 } })).rejects.toThrow('import-taken-over');
    expect(await texts()).toEqual([]);
    const rejects = [{ row: 2, code: 'empty', detail: 'nothing in it', cells: ['', 'ñ'] }];
    expect(await saveBatch(database, { ...batch, import: { ...step, fence: 2, rejects } })).toMatchObject({
      rejected: 1,
    });
    await expect(saveBatch(database, { ...batch, import: { ...step, fence: 2 } })).rejects.toThrow('import-taken-over');
    const [row] = await database.orm.select().from(database.tables.imports);
    expect(row).toMatchObject({ progressRow: 2, imported: 1, rejected: 1 });
    expect((await database.orm.select().from(database.tables.rejects))[0]?.cells).toEqual(['', 'ñ']);
  });

  it('finds what was changed behind its back', async () => {
    await save([batchRow(1, 'no me contestaron'), batchRow(2, 'todo bien')]);
    await database.write((writer) => writer.orm.update(writer.tables.mentions).set({ text: 'forged' }));
    await database.write((writer) => writer.orm.update(writer.tables.rollups).set({ negative: 99 }));
    const found = await checkWorkspace(database, workspace.id);
    expect(found.map((line) => line.split(':')[0])).toEqual(['ledger', 'counts']);
  });

  it('lets writers stand in line', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => batchRow(index, `text ${index}`));
    const results = await Promise.all([save(rows), save(rows), save(rows)]);
    expect(results.map((counts) => counts.imported).sort((a, b) => a - b)).toEqual([0, 0, 50]);
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
  });
});
