import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkspace } from './check-workspace';
import { buildCommands, ended, type Installation, newInstallation } from './testing/installation';

const ROWS = 24_000;
const KILLS = [0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97];
const WORKER_LIMIT_MS = 120_000;
const TAKEN_OVER_MS = 15_000;

const server = process.env['TEST_POSTGRES_URL'];
const ENGINES = server ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);
if (!server)
  it.skip('killed imports on PostgreSQL: no server is installed, and PGlite serves one process only', () => {});

const folder = mkdtempSync(join(tmpdir(), 'raiz-interrupted-'));
const file = join(folder, 'reviews.csv');
const said = [
  'Nadie me contestó y cancelé',
  'Llegó tarde el pedido',
  'Great staff, very kind',
  'Too expensive',
  'Todo bien',
];

/** Every tenth row changes an earlier one, every hundredth is rejected, every fiftieth has no text. */
function csvRow(index: number): string {
  const id = index % 10 === 9 ? `r${index - 7}` : `r${index}`;
  const date = index % 100 === 50 ? '2024-02-31' : `2024-${String((index % 12) + 1).padStart(2, '0')}-11`;
  const text = index % 50 === 20 ? '' : `${said[index % said.length]} (${index})`;
  return `${id},${date},${(index % 5) + 1},"${text}"`;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function contentOf(installation: Installation) {
  const database = installation.open();
  const { mentions, opinions, imports, rejects, workspaces } = database.tables;
  const [workspace] = await database.orm.select().from(workspaces);
  const rows = await database.orm.select().from(mentions).orderBy(mentions.externalId);
  const counts = await database.orm.select().from(imports);
  const content = {
    // Keys of identities are made anew for each workspace, so those hashes differ; all else must not.
    mentions: rows.map(({ identity: _identity, authorKey: _authorKey, ...row }) => row),
    opinions: (await database.orm.select().from(opinions)).length,
    rejects: await database.orm.select().from(rejects).orderBy(rejects.row),
    imports: counts.map(({ state, progressRow, imported, updated, duplicates, rejected, noText }) => {
      return { state, progressRow, imported, updated, duplicates, rejected, noText };
    }),
    wrong: await checkWorkspace(database, workspace?.id ?? 0),
  };
  await database.close();
  return content;
}

/** How far the import is; undefined before there is one. */
async function standing(installation: Installation) {
  const database = installation.open();
  const { state, progressRow, fence } = database.tables.imports;
  try {
    return (await database.orm.select({ state, progressRow, fence }).from(database.tables.imports))[0];
  } catch {
    return undefined;
  } finally {
    await database.close();
  }
}

async function until(installation: Installation, enough: (now: Awaited<ReturnType<typeof standing>>) => boolean) {
  for (const end = Date.now() + WORKER_LIMIT_MS; Date.now() < end;) {
    if (enough(await standing(installation))) return;
    await pause(100);
  }
  throw new Error('the import did not come so far in time');
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

/** Waits for the end of the import under this worker, which then stops as it should. */
async function finish(installation: Installation, worker: ChildProcess): Promise<void> {
  await until(installation, (now) => now?.state === 'done');
  worker.kill('SIGTERM');
  expect(await ended(worker)).toBe(0);
}

describe.each(ENGINES)('an import that is killed on %s', (engine) => {
  let undisturbed: Awaited<ReturnType<typeof contentOf>>;
  let duration = 0;
  const installations: Installation[] = [];

  async function install(name: string): Promise<Installation> {
    const made = await newInstallation(join(folder, `${engine}-${name}`), engine, server);
    installations.push(made);
    return made;
  }

  beforeAll(async () => {
    const lines = Array.from({ length: ROWS }, (_, index) => csvRow(index));
    writeFileSync(file, ['id,date,rating,review', ...lines].join('\n'));
    await buildCommands();
    const calm = await install('undisturbed');
    const began = performance.now();
    expect(await ended(calm.raiz('import', file, '--workspace', 'w'))).toBe(1);
    duration = performance.now() - began;
    undisturbed = await contentOf(calm);
  }, 300_000);
  afterAll(async () => {
    for (const made of installations) await made.drop();
  }, 120_000);

  it('agrees with itself when it is left in peace', () => {
    expect(undisturbed.wrong).toEqual([]);
    expect(undisturbed.imports[0]).toMatchObject({ state: 'done', progressRow: ROWS, rejected: ROWS / 100 });
    expect(undisturbed.rejects).toHaveLength(ROWS / 100);
  });

  it.each(KILLS)('loses and doubles nothing when killed after %f of its time', { timeout: 300_000 }, async (share) => {
    const installation = await install(`killed-${share}`);
    const command = installation.raiz('import', file, '--workspace', 'w');
    await Promise.race([pause(duration * share), ended(command)]);
    await kill(command);
    // Killed before the file was taken in: nothing was acknowledged, and there is nothing to go on with.
    const begun = (await standing(installation))?.state;
    if (begun === undefined || begun === 'uploading' || begun === 'inspected') return;
    await installation.endLeases();
    const worker = installation.raiz('worker');
    await pause(duration * (1 - share) * 0.5);
    await kill(worker);
    await installation.endLeases();
    // What was done before the kill needs no other worker.
    if ((await standing(installation))?.state !== 'done') await finish(installation, installation.raiz('worker'));
    expect(await contentOf(installation)).toEqual(undisturbed);
  });

  it('is gone on with by the other of two workers when its own is killed', { timeout: 300_000 }, async () => {
    const installation = await install('two');
    const command = installation.raiz('import', file, '--workspace', 'w');
    await until(installation, (now) => now?.state === 'running');
    await kill(command);
    await installation.endLeases();
    const holder = installation.raiz('worker');
    await until(installation, (now) => (now?.fence ?? 0) > 1);
    const other = installation.raiz('worker');
    const before = (await standing(installation))?.progressRow ?? 0;
    await until(installation, (now) => (now?.progressRow ?? 0) > before);
    await kill(holder);
    await installation.endLeases();
    await finish(installation, other);
    expect(await contentOf(installation)).toEqual(undisturbed);
  });

  it('is taken over within fifteen seconds of the kill', { timeout: 300_000 }, async () => {
    const installation = await install('soon');
    const command = installation.raiz('import', file, '--workspace', 'w');
    await until(installation, (now) => now?.state === 'running');
    const takenOver = async (holder: ChildProcess) => {
      await kill(holder);
      const killed = Date.now();
      const { fence } = (await standing(installation)) ?? { fence: 0 };
      await until(installation, (now) => (now?.fence ?? 0) > fence);
      expect(Date.now() - killed).toBeLessThan(TAKEN_OVER_MS);
    };
    const holder = installation.raiz('worker');
    await until(installation, (now) => (now?.progressRow ?? 0) > 0);
    await takenOver(command);
    const other = installation.raiz('worker');
    await takenOver(holder);
    await finish(installation, other);
    expect(await contentOf(installation)).toEqual(undisturbed);
  });

  it('is ended by run-due straight after the kill', { timeout: 300_000 }, async () => {
    const installation = await install('due');
    const command = installation.raiz('import', file, '--workspace', 'w');
    await until(installation, (now) => (now?.progressRow ?? 0) > 0);
    await kill(command);
    expect(await ended(installation.raiz('run-due'))).toBe(0);
    expect(await contentOf(installation)).toEqual(undisturbed);
  });
});
