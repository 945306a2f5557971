import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '@/db/client/open-database';
import { checkWorkspace } from './check-workspace';

const ROWS = 24_000;
const KILLS = [0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97];
const WORKER_LIMIT_MS = 120_000;

const root = resolve(import.meta.dirname, '../..');
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

// The bundled command, as it is shipped; the loader's own installing and building is done once, below.
const main = pathToFileURL(join(root, '.build', 'raiz.mjs')).href;
const script = `const { main } = await import(${JSON.stringify(main)}); process.exitCode = await main(process.argv.slice(1));`;

function raiz(data: string, ...args: string[]): ChildProcess {
  const env = { ...process.env, DATA_DIR: data, LOG_LEVEL: 'warn', DATABASE_URL: '' };
  return spawn(process.execPath, ['--input-type=module', '-e', script, '--', ...args], { env, stdio: 'ignore' });
}

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const open = (data: string) => openDatabase({ file: join(data, 'raiz.db') }, () => undefined);

async function contentOf(data: string) {
  const database = open(data);
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

/** As time would do: the killed process's lease runs out. */
async function endLeases(data: string): Promise<void> {
  const database = open(data);
  const { imports, jobs } = database.tables;
  await database.write((writer) => writer.orm.update(imports).set({ leaseUntil: 0 }));
  await database.write((writer) => writer.orm.update(jobs).set({ leaseUntil: 0 }));
  await database.close();
}

async function stateOf(data: string): Promise<string | undefined> {
  const database = open(data);
  const rows = await database.orm.select({ state: database.tables.imports.state }).from(database.tables.imports);
  await database.close();
  return rows[0]?.state;
}

async function finish(data: string): Promise<void> {
  const worker = raiz(data, 'worker');
  const exit = ended(worker);
  for (const end = Date.now() + WORKER_LIMIT_MS; Date.now() < end && (await stateOf(data)) !== 'done';)
    await pause(200);
  worker.kill('SIGTERM');
  expect(await exit).toBe(0);
}

describe('an import that is killed', () => {
  let undisturbed: Awaited<ReturnType<typeof contentOf>>;
  let duration = 0;

  beforeAll(async () => {
    const lines = Array.from({ length: ROWS }, (_, index) => csvRow(index));
    writeFileSync(file, ['id,date,rating,review', ...lines].join('\n'));
    const build: string = pathToFileURL(join(root, 'lib/cli/tooling/build.mjs')).href;
    const { buildCommands } = (await import(build)) as { buildCommands: () => Promise<void> };
    await buildCommands();
    const data = join(folder, 'undisturbed');
    const began = performance.now();
    expect(await ended(raiz(data, 'import', file, '--workspace', 'w'))).toBe(1);
    duration = performance.now() - began;
    undisturbed = await contentOf(data);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('agrees with itself when it is left in peace', () => {
    expect(undisturbed.wrong).toEqual([]);
    expect(undisturbed.imports[0]).toMatchObject({ state: 'done', progressRow: ROWS, rejected: ROWS / 100 });
    expect(undisturbed.rejects).toHaveLength(ROWS / 100);
  });

  it.each(KILLS)('loses and doubles nothing when killed after %f of its time', { timeout: 300_000 }, async (share) => {
    const data = join(folder, `killed-${share}`);
    const command = raiz(data, 'import', file, '--workspace', 'w');
    const exit = ended(command);
    await Promise.race([pause(duration * share), exit]);
    command.kill('SIGKILL');
    await exit;
    // Killed before the file was taken in: nothing was acknowledged, and there is nothing to go on with.
    const begun = await stateOf(data).catch(() => undefined);
    if (begun === undefined || begun === 'uploading' || begun === 'inspected') return;
    await endLeases(data);
    const worker = raiz(data, 'worker');
    const gone = ended(worker);
    await pause(duration * (1 - share) * 0.5);
    worker.kill('SIGKILL');
    await gone;
    await endLeases(data);
    await finish(data);
    expect(await contentOf(data)).toEqual(undisturbed);
  });
});
