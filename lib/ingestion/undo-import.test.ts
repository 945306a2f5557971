import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/db/client/database';
import { findMatchingIds } from '@/db/queries/read-facts';
import { findWorkspace } from '@/db/queries/find-workspace';
import { indexMentions } from '@/db/search/index-mentions';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import type { WorkspaceContext } from '@/lib/access/context';
import { systemClock } from '@/lib/clock';
import { runDue } from '@/lib/jobs/run-due';
import { loadMirror } from '@/lib/metrics/mirror/load-mirror';
import { cancelImport } from './cancel-import';
import { checkWorkspace } from './check-workspace';
import { createImport } from './create-import';
import { importHere } from './import-here';
import { loadSample } from './load-sample';
import { readImport } from './read-import';
import { removeImport } from './remove-import';
import { readSample, removeSample } from './remove-sample';
import { runImport } from './run-import';
import { undoImport } from './undo-import';

const folder = mkdtempSync(join(tmpdir(), 'raiz-undo-'));
beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('LOG_LEVEL', 'silent');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(testDatabases())('undoing an import on $engine', ({ open }) => {
  let database: Database;
  let context: WorkspaceContext;
  beforeEach(async () => {
    database = await open();
    const workspace = await addWorkspace(database, systemClock, { name: 'W' });
    context = { database, clock: systemClock, workspace, actor: CLI_ACTOR, role: 'owner' };
  });
  afterEach(() => database.close());

  async function take(name: string, rows: readonly string[]): Promise<number> {
    const file = join(folder, name);
    writeFileSync(file, ['id,date,review', ...rows].join('\n'));
    const place = { ...context, zone: 'UTC', workspace: () => Promise.resolve(context.workspace) };
    const start = { duplicates: 'update', keepExtra: false, source: 'Play' } as const;
    const options = { start, signal: new AbortController().signal, onProgress: () => undefined };
    return (await importHere(place, file, options)).row.id;
  }

  const due = () => runDue(database, systemClock, { signal: new AbortController().signal, until: Infinity });
  const turn = (id: number, until = Infinity) =>
    runImport(database, systemClock, id, { signal: new AbortController().signal, until, lastTry: false });
  const check = () => checkWorkspace(database, context.workspace.id);

  async function texts(): Promise<string[]> {
    const { mentions } = database.tables;
    return (await database.orm.select().from(mentions).orderBy(asc(mentions.id))).map(({ text }) => text);
  }

  async function found(word: string): Promise<number> {
    while ((await indexMentions(database)) > 0);
    return (await findMatchingIds(database, context.workspace.id, word)).length;
  }

  it('removes what it added, leaves the mentions of others, and tells what it cannot put back', async () => {
    await take('a.csv', ['1,2025-01-01,Too expensive', '2,2025-01-02,Nobody answered the phone']);
    const b = await take('b.csv', [
      '2,2025-01-02,Nobody answered my letter',
      '1,2025-01-01,Too expensive',
      '3,2025-02-03,The parcel came late',
    ]);
    expect(await found('parcel')).toBe(1);
    const before = await readImport(context, b, 'en');
    expect(before).toMatchObject({ state: 'done', undo: { removes: 1, keeps: 1, foundAgain: 0 } });

    await undoImport(context, b);
    expect(await readImport(context, b, 'en')).toMatchObject({ state: 'undoing', undo: { removes: 1 } });
    // Nothing that is going on by itself is stopped by asking again, or by cancelling.
    await undoImport(context, b);
    await cancelImport(context, b);
    await due();

    expect(await readImport(context, b, 'en')).toMatchObject({ state: 'undone', undo: null, imported: 1 });
    expect(await texts()).toEqual(['Too expensive', 'Nobody answered my letter']);
    expect(await found('parcel')).toBe(0);
    expect(await check()).toEqual([]);
    await undoImport(context, b);
    expect(await readImport(context, b, 'en')).toMatchObject({ state: 'undone' });
    const { auditLog } = database.tables;
    const undone = await database.orm.select().from(auditLog).where(eq(auditLog.action, 'import.undo'));
    expect(undone).toEqual([expect.objectContaining({ subject: 'b.csv' })]);
  });

  it('says that rows of later imports go too, and brings them back with their file', async () => {
    const a = await take('a.csv', ['1,2025-01-01,Too expensive', '2,2025-01-02,Nobody answered']);
    await take('b.csv', ['2,2025-01-02,Nobody answered', '3,2025-02-03,Late again']);
    expect((await readImport(context, a, 'en')).undo).toEqual({ removes: 2, keeps: 0, foundAgain: 1 });
    await undoImport(context, a);
    await due();
    expect(await texts()).toEqual(['Late again']);
    await take('b.csv', ['2,2025-01-02,Nobody answered', '3,2025-02-03,Late again']);
    expect(await texts()).toEqual(['Late again', 'Nobody answered']);
    expect(await check()).toEqual([]);
  });

  it('goes on where it was interrupted, and agrees with the ledger, counts and memory at every step', async () => {
    const kept = await take('kept.csv', ['k,2025-01-01,Too expensive']);
    const rows = Array.from({ length: 4500 }, (_, n) => `${n},2025-03-0${(n % 9) + 1},Late by ${n} days`);
    const id = await take('large.csv', rows);
    const mirrored = await loadMirror(database, context.workspace.id, (await now()).dataVersion);
    await undoImport(context, id);
    expect(await turn(id, 0)).toBe('paused');
    const half = await readImport(context, id, 'en');
    expect(half).toMatchObject({ state: 'undoing', undo: { removes: 2500 } });
    expect(await check()).toEqual([]);
    // As a killed worker leaves it: held by nobody that is alive.
    const { imports } = database.tables;
    const lease = (leaseUntil: number) =>
      database.write((writer) => writer.orm.update(imports).set({ leaseUntil }).where(eq(imports.id, id)));
    await lease(Date.now() + 60_000);
    expect(await turn(id)).toBe('busy');
    await lease(0);
    expect(await turn(id)).toBe('done');
    expect(await texts()).toEqual(['Too expensive']);
    expect(await check()).toEqual([]);
    const { mirror } = await loadMirror(database, context.workspace.id, (await now()).dataVersion, mirrored);
    expect(mirror?.size).toBe(1);
    expect((await readImport(context, kept, 'en')).undo).toMatchObject({ removes: 1 });
    expect(await turn(id)).toBe('busy');
  });

  async function now() {
    const workspace = await findWorkspace(database, 'w');
    if (!workspace) throw new Error('the workspace is gone');
    return workspace;
  }

  it('is refused while the import has not ended, and takes one that was not started off the list', async () => {
    const { id } = await createImport(context, { fileName: 'x.csv', size: 5 });
    await expect(undoImport(context, Number(id))).rejects.toMatchObject({ detail: 'import-in-other-state' });
    expect((await readImport(context, Number(id), 'en')).undo).toBeNull();
    await removeImport(context, Number(id));
    await expect(readImport(context, Number(id), 'en')).rejects.toMatchObject({ detail: 'no-such-import' });
    const done = await take('a.csv', ['1,2025-01-01,Too expensive']);
    await expect(removeImport(context, done)).rejects.toMatchObject({ detail: 'import-in-other-state' });
  });

  it('removes the sample and nothing else', async () => {
    await take('a.csv', ['1,2025-01-01,Too expensive']);
    const { imported } = await loadSample(context);
    expect(await readSample(context)).toEqual({ mentions: imported });
    expect(imported).toBeGreaterThan(2000);
    expect(await removeSample(context)).toEqual({ removed: imported });
    expect(await readSample(context)).toEqual({ mentions: 0 });
    expect(await texts()).toEqual(['Too expensive']);
    expect(await check()).toEqual([]);
    expect(await removeSample(context)).toEqual({ removed: 0 });
  });
});
