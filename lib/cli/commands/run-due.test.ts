import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, expect, it, vi } from 'vitest';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import { systemClock as clock } from '@/lib/clock';
import { closeDatabase, database as openDatabase } from '@/lib/database';
import { createImport } from '@/lib/ingestion/create-import';
import { inspectImport } from '@/lib/ingestion/inspect-import';
import { putPart } from '@/lib/ingestion/put-part';
import { startImport } from '@/lib/ingestion/start-import';
import { runRunDue } from './run-due';

const folder = mkdtempSync(join(tmpdir(), 'raiz-run-due-'));
vi.stubEnv('DATA_DIR', folder);
vi.stubEnv('DATABASE_URL', '');
vi.stubEnv('WORKERS', '1');

const CSV = 'date,rating,review\n2026-02-01,1,Nobody answered my calls\n';

async function run() {
  const io = { stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await runRunDue(io);
  return [code, String(io.stdout.read()), io.stderr.read() as unknown];
}

afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

it('ends the import that waits, says so, and finds nothing the next time', async () => {
  const database = await openDatabase();
  const workspace = await addWorkspace(database, clock, { name: 'Acme' });
  const context = { database, clock, workspace, actor: CLI_ACTOR };
  const id = Number((await createImport(context, { fileName: 'a.csv', size: CSV.length })).id);
  await putPart(context, { id, n: 1, body: new Response(CSV).body });
  await inspectImport(context, { id });
  await startImport(context, id, { duplicates: 'update', keepExtra: false });
  expect(await run()).toEqual([0, 'imports ended: 1, left: 0\n', null]);
  const [row] = await database.orm.select().from(database.tables.imports);
  expect(row).toMatchObject({ state: 'done', imported: 1 });
  expect(await run()).toEqual([0, 'imports ended: 0, left: 0\n', null]);
});
