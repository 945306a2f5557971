import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/db/client/database';
import { findLens } from '@/db/queries/find-lens';
import { findMatchingIds } from '@/db/queries/read-facts';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import { closeAnalysisPool } from '@/lib/ingestion/analysis-pool';
import { ANALYSIS_VERSION } from '@/lib/ingestion/analysis-version';
import { checkWorkspace } from '@/lib/ingestion/check-workspace';
import { createImport } from '@/lib/ingestion/create-import';
import { inspectImport } from '@/lib/ingestion/inspect-import';
import { readLearning } from '@/lib/ingestion/learning/read-learning';
import { startLearning } from '@/lib/ingestion/learning/start-learning';
import { putPart } from '@/lib/ingestion/put-part';
import { reanalysisState } from '@/lib/ingestion/reanalysis-state';
import { beginReanalysis } from '@/lib/ingestion/start-reanalysis';
import { startImport } from '@/lib/ingestion/start-import';
import { runDue } from './run-due';

const folder = mkdtempSync(join(tmpdir(), 'raiz-due-'));
vi.stubEnv('DATA_DIR', folder);
vi.stubEnv('LOG_LEVEL', 'silent');
vi.stubEnv('WORKERS', '1');

const CSV = 'date,rating,review\n2026-02-01,1,Nobody answered my calls\n2026-02-02,5,Kind and quick staff\n';
const MINUTE = 60_000;

describe.each(testDatabases())('what is due on $engine', ({ open }) => {
  let database: Database;
  let now = Date.UTC(2026, 2, 9, 12);
  const clock = { now: () => now };
  const turn = () => ({ signal: new AbortController().signal, until: Infinity });
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  /** An import that waits, of which no worker was told. */
  async function queued() {
    const workspace = await addWorkspace(database, clock, { name: 'Acme', zone: 'UTC' });
    const context = { database, clock, workspace, actor: CLI_ACTOR };
    const id = Number((await createImport(context, { fileName: 'a.csv', size: CSV.length })).id);
    await putPart(context, { id, n: 1, body: new Response(CSV).body });
    await inspectImport(context, { id });
    await startImport(context, id, { duplicates: 'update', keepExtra: false });
    return workspace;
  }
  const states = async () => {
    const rows = await database.orm.select().from(database.tables.imports);
    return rows.map(({ state, imported }) => ({ state, imported }));
  };

  it('is an import that waits, with its texts to be found afterwards; then nothing', async () => {
    const workspace = await queued();
    expect(await states()).toEqual([{ state: 'queued', imported: 0 }]);
    expect(await runDue(database, clock, turn())).toEqual({ imports: { ended: 1, left: 0 } });
    expect(await states()).toEqual([{ state: 'done', imported: 2 }]);
    expect(await findMatchingIds(database, workspace.id, 'answered')).toHaveLength(1);
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
    expect(await runDue(database, clock, turn())).toEqual({ imports: { ended: 0, left: 0 } });
  });

  it('is an import whose worker fell silent, and none whose worker is at it', async () => {
    await queued();
    const { imports } = database.tables;
    await database.orm.update(imports).set({ state: 'running', fence: 3, leaseUntil: now + MINUTE });
    let signs = 0;
    const living = setInterval(() => {
      signs += 1;
      const leaseUntil = now + MINUTE + signs;
      void database.write((writer) => writer.orm.update(imports).set({ leaseUntil }));
    }, 100);
    expect(await runDue(database, clock, turn())).toEqual({ imports: { ended: 0, left: 0 } });
    clearInterval(living);
    now += 2 * MINUTE;
    const both = await Promise.all([runDue(database, clock, turn()), runDue(database, clock, turn())]);
    expect(both.reduce((sum, { imports: { ended } }) => sum + ended, 0)).toBe(1);
    expect(await states()).toEqual([{ state: 'done', imported: 2 }]);
  });

  it('is an import straight after its process was killed, once its lease is over', async () => {
    await queued();
    await database.orm.update(database.tables.imports).set({ state: 'running', fence: 3, leaseUntil: now + 5_000 });
    const passing = setInterval(() => (now += 1_000), 100);
    expect(await runDue(database, clock, turn())).toEqual({ imports: { ended: 1, left: 0 } });
    clearInterval(passing);
    expect(await states()).toEqual([{ state: 'done', imported: 2 }]);
  });

  it('is a learning that waits, while there is time', async () => {
    const workspace = { ...(await queued()), identityKey: 'key' };
    const context = { database, clock, workspace, actor: CLI_ACTOR, role: 'owner' } as const;
    await startLearning(context);
    await runDue(database, clock, { ...turn(), until: now - 1 });
    expect((await readLearning(context)).newest?.state).toBe('waiting');
    await runDue(database, clock, turn());
    const { newest } = await readLearning(context);
    expect(newest?.state).toBe('done');
    expect(newest?.languages).toMatchObject([{ language: 'en', mentions: 2, praise: 1, blame: 1 }, { mentions: 0 }]);
  });

  it('is a reading anew that waits, after the imports, and one for what an older analysis read', async () => {
    const { id } = await queued();
    await database.write((writer) => beginReanalysis(writer, { workspaceId: id, pack: 'retail', by: 't', at: now }));
    now += MINUTE;
    await runDue(database, clock, turn());
    expect(await states()).toEqual([{ state: 'done', imported: 2 }]);
    expect(await reanalysisState(database, id)).toMatchObject({ state: 'done', pack: 'retail' });
    expect(await findLens(database, id)).toEqual({ edition: 0, pack: 'retail' });
    await database.orm.update(database.tables.mentions).set({ analysisVersion: 1 });
    now += MINUTE;
    await runDue(database, clock, turn());
    expect(await reanalysisState(database, id)).toMatchObject({ state: 'done', by: 'raiz' });
    const rows = await database.orm.select().from(database.tables.mentions);
    expect(rows.map(({ analysisVersion }) => analysisVersion)).toEqual([ANALYSIS_VERSION, ANALYSIS_VERSION]);
  });

  it('stays due when the time is over or the caller is gone', async () => {
    await queued();
    expect(await runDue(database, clock, { ...turn(), until: now - 1 })).toEqual({ imports: { ended: 0, left: 1 } });
    const gone = { signal: AbortSignal.abort(), until: Infinity };
    expect(await runDue(database, clock, gone)).toEqual({ imports: { ended: 0, left: 1 } });
    expect(await states()).toEqual([{ state: 'queued', imported: 0 }]);
  });
});

afterAll(async () => {
  await closeAnalysisPool();
  rmSync(folder, { recursive: true, force: true });
});
