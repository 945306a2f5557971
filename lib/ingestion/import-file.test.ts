import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/db/client/database';
import { searchCondition } from '@/db/queries/search-condition';
import { indexMentions } from '@/db/search/index-mentions';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import { systemClock } from '@/lib/clock';
import { runWorker } from '@/lib/jobs/run-worker';
import { cancelImport } from './cancel-import';
import { checkWorkspace } from './check-workspace';
import { createImport, type ImportContext } from './create-import';
import { importHere } from './import-here';
import { PART_SIZE } from './import-files';
import { inspectImport } from './inspect-import';
import { putPart } from './put-part';
import { queueImport } from './queue-import';
import { readImport } from './read-import';
import { rejectsResponse } from './rejects-response';
import { runImport } from './run-import';
import { startImport } from './start-import';

const CSV = [
  'id,fecha,puntuación,comentario,autor',
  'a1,03/02/2025,1,"Nadie me contestó el teléfono, nunca más vuelvo",Ana',
  'a2,31/02/2025,2,=caro,Luis',
  'a3,14/02/2025,5,,Eva',
  'a4,15/02/2025,5,Muy amables,Eva',
].join('\n');
const START = { duplicates: 'update', keepExtra: false } as const;

const bytes = (text: string) => new Blob([text]).stream();

const folder = mkdtempSync(join(tmpdir(), 'raiz-imports-'));
beforeAll(() => void vi.stubEnv('DATA_DIR', folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(testDatabases())('imports on $engine', ({ open }) => {
  let database: Database;
  let context: ImportContext;
  beforeEach(async () => {
    database = await open();
    const workspace = await addWorkspace(database, systemClock, { name: 'Prueba', zone: 'Europe/Madrid' });
    context = { database, clock: systemClock, workspace, actor: CLI_ACTOR };
    // Ids begin anew with each database, so what the last one left would be taken for this one's.
    rmSync(join(folder, 'imports'), { recursive: true, force: true });
  });
  afterEach(() => database.close());

  async function uploaded(text: string, sha256?: string): Promise<number> {
    const { id } = await createImport(context, {
      fileName: 'C:\\x\\opiniones.csv',
      size: Buffer.byteLength(text),
      sha256,
    });
    await putPart(context, { id: Number(id), n: 1, body: bytes(text) });
    return Number(id);
  }

  const turn = { signal: new AbortController().signal, lastTry: true };

  it('goes from parts to mentions, and tells all the way', async () => {
    const id = await uploaded(CSV, createHash('sha256').update(CSV).digest('hex'));
    expect((await inspectImport(context, { id })).rows).toBe(4);
    await startImport(context, id, { ...START, source: 'Encuesta 2025' });
    expect(await runImport(database, systemClock, id, turn)).toBe('done');
    expect(await runImport(database, systemClock, id, turn)).toBe('busy');
    expect(await readImport(context, id, 'en')).toMatchObject({
      state: 'done',
      fileName: 'opiniones.csv',
      rowsRead: 4,
      rows: 4,
      imported: 2,
      noText: 1,
      rejected: 1,
      rejectsUrl: `/api/v1/workspaces/prueba/imports/${id}/rejects`,
      upload: null,
      firstRejects: [{ row: 2, code: 'bad-date', detail: '31/02/2025' }],
    });
    const rows = await database.orm.select().from(database.tables.mentions).orderBy(database.tables.mentions.id);
    expect(rows.map((row) => [row.externalId, row.postedDay, row.ratingNormalised])).toEqual([
      ['a1', 20_122, 0],
      ['a3', 20_133, 1],
      ['a4', 20_134, 1],
    ]);
    expect(rows[0]).toMatchObject({ leaving: 'leaving', sentimentLabel: 'negative', language: 'es' });
    const text = await (await rejectsResponse(context, id, 'en')).text();
    expect(text.split('\r\n')[1]).toEqual(
      expect.stringMatching(/^a2,31\/02\/2025,2,'=caro,Luis,2,bad-date,"The date “31\/02\/2025” does not exist.*"$/),
    );
    expect(await checkWorkspace(database, context.workspace.id)).toEqual([]);
    while ((await indexMentions(database)) > 0);
    const { mentions } = database.tables;
    const found = await database.orm.select().from(mentions).where(searchCondition(database, 'telefono'));
    expect(found.map((row) => row.externalId)).toEqual(['a1']);
  });

  it('takes parts again and refuses wrong ones', async () => {
    const { id } = await createImport(context, { fileName: 'x.csv', size: PART_SIZE + 3 });
    const put = (n: number, body: string) => putPart(context, { id: Number(id), n, body: bytes(body) });
    expect(await put(2, 'abc')).toEqual({ received: 3, size: PART_SIZE + 3 });
    expect(await put(2, 'abd')).toEqual({ received: 3, size: PART_SIZE + 3 });
    await expect(put(2, 'ab')).rejects.toThrow('part-cut-short');
    await expect(put(2, 'abcd')).rejects.toThrow('part-too-large');
    await expect(put(3, 'abc')).rejects.toThrow('no-such-part');
    // Whoever comes back sends only what is missing.
    expect((await readImport(context, Number(id), 'en')).upload).toEqual({
      size: PART_SIZE + 3,
      partSize: PART_SIZE,
      parts: [2],
    });
    await expect(inspectImport(context, { id: Number(id) })).rejects.toThrow('part-missing');
    // Before the answer begins, so that it can still be a problem.
    await expect(rejectsResponse(context, Number(id), 'es')).rejects.toMatchObject({
      code: 'conflict',
      detail: 'import-not-inspected',
    });
  });

  it('refuses a file that is not the announced one, and one with nothing in it', async () => {
    const other = await uploaded(CSV, 'a'.repeat(64));
    await expect(inspectImport(context, { id: other })).rejects.toThrow('file-differs');
    const empty = await uploaded('id,fecha,comentario\n');
    await expect(inspectImport(context, { id: empty })).rejects.toThrow('no-data-rows');
  });

  it('saves nothing more once cancelled', async () => {
    const id = await uploaded(CSV);
    await inspectImport(context, { id });
    await startImport(context, id, START);
    await cancelImport(context, id);
    expect(await runImport(database, systemClock, id, turn)).toBe('busy');
    expect(await database.orm.select().from(database.tables.mentions)).toEqual([]);
    await expect(startImport(context, id, START)).rejects.toThrow('import-in-other-state');
  });

  it('stops in the middle when asked, and goes on from there', { timeout: 120_000 }, async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `b${index},03/02/2025,4,"Muy amables ${index}",Ana`);
    const id = await uploaded(['id,fecha,puntuación,comentario,autor', ...rows].join('\n'));
    await inspectImport(context, { id });
    await startImport(context, id, START);
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    expect(await runImport(database, systemClock, id, { signal: stop.signal, lastTry: true, onProgress })).toBe(
      'paused',
    );
    expect(await readImport(context, id, 'en')).toMatchObject({ state: 'running', rowsRead: 1_250 });
    expect(await runImport(database, systemClock, id, { ...turn, until: 0 })).toBe('paused');
    expect(await readImport(context, id, 'en')).toMatchObject({ state: 'running', rowsRead: 2_500 });
    expect(await runImport(database, systemClock, id, { ...turn, onProgress: () => cancelImport(context, id) })).toBe(
      'cancelled',
    );
    expect(await readImport(context, id, 'en')).toMatchObject({ state: 'cancelled', imported: 3_750 });
    expect(await checkWorkspace(database, context.workspace.id)).toEqual([]);
  });

  it('is carried out by a worker, which stops when asked', async () => {
    const id = await uploaded(CSV);
    await inspectImport(context, { id });
    await queueImport(context, id, START);
    const controller = new AbortController();
    const worker = runWorker({ database, signal: controller.signal });
    await vi.waitFor(async () => expect((await readImport(context, id, 'en')).state).toBe('done'), {
      timeout: 20_000,
      interval: 50,
    });
    const asked = performance.now();
    controller.abort();
    await worker;
    expect(performance.now() - asked).toBeLessThan(5000);
    const [source] = await database.orm.select().from(database.tables.sources);
    expect(source?.slug).toBe('generic');
  });

  it.each([
    ['id,fecha,comentario\n', 'The file has a header but no rows.', 'El archivo tiene cabecera pero ninguna fila.'],
    [
      'PK\u0003\u0004\u0000\u0000\u0000\u0000xl/workbook.xml',
      'not a table of text (zip)',
      'no es una tabla de texto (zip)',
    ],
  ])('ends an import from whose file nothing can be read, and says why: %j', async (text, english, spanish) => {
    const id = await uploaded(text);
    await expect(inspectImport(context, { id })).rejects.toMatchObject({ code: 'unusable-file' });
    const { state, error, finishedAt, upload } = await readImport(context, id, 'en');
    expect([state, upload]).toEqual(['failed', null]);
    expect(error).toContain(english);
    expect((await readImport(context, id, 'es')).error).toContain(spanish);
    expect(finishedAt).not.toBeNull();
  });

  it('lets a mapping mend a file of unknown columns', async () => {
    const id = await uploaded('a,b\n1,x\n2,y\n3,x\n');
    await expect(inspectImport(context, { id })).rejects.toMatchObject({ detail: 'no-usable-column' });
    expect(await readImport(context, id, 'en')).toMatchObject({ state: 'uploading', plan: null });
    expect((await readImport(context, id, 'en')).error).toContain('No column');
    await inspectImport(context, { id, mapping: { text: 'b' } });
    expect(await readImport(context, id, 'en')).toMatchObject({ state: 'inspected', error: null });
  });

  it('finds an import again that nobody is at', async () => {
    const id = await uploaded(CSV);
    await inspectImport(context, { id });
    await startImport(context, id, START);
    const controller = new AbortController();
    const worker = runWorker({ database, signal: controller.signal });
    await vi.waitFor(async () => expect((await readImport(context, id, 'en')).state).toBe('done'), {
      timeout: 20_000,
      interval: 50,
    });
    controller.abort();
    await worker;
  });

  it('imports a file of this machine, and changes nothing the second time', async () => {
    const file = join(folder, 'here.csv');
    writeFileSync(file, CSV);
    const options = { start: START, signal: new AbortController().signal, onProgress: () => undefined };
    const { workspace } = context;
    const place = { ...context, zone: workspace.zone, workspace: () => Promise.resolve(workspace) };
    const first = await importHere(place, file, options);
    expect(first.row).toMatchObject({ state: 'done', imported: 2, rejected: 1, noText: 1 });
    expect(first.rejectsFile).toContain('rejects.csv');
    const again = await importHere(place, file, options);
    expect(again.row).toMatchObject({ state: 'done', imported: 0, duplicates: 3, rejected: 1, noText: 0 });
    expect(await checkWorkspace(database, context.workspace.id)).toEqual([]);
  });
});
