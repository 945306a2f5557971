import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client/database';
import { insertEdition } from '@/db/queries/insert-edition';
import { setLens } from '@/db/queries/set-lens';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { checkWorkspace } from './check-workspace';
import { reanalysisState } from './reanalysis-state';
import { beginReanalysis } from './start-reanalysis';
import { buildCommands, ended, type Installation, newInstallation } from './testing/installation';

const ROWS = 30_000;
const LATE_ROWS = 3_000;
const LIMIT_MS = 180_000;
const WORKSPACE = 1;

const server = process.env['TEST_POSTGRES_URL'];
const ENGINES = server ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);
if (!server)
  it.skip('killed readings anew on PostgreSQL: no server is installed, and PGlite serves one process only', () => {});

const SAID = [
  'La fila fue larga y nadie de la tripulación ayudó con la maleta',
  'Bag drop took two hours, the gate agent was rude and I will never fly with them again',
  'Muy caro para lo que es, aunque el asiento estaba bien',
  'Great legroom and a kind crew',
];
const EDITS: WorkspaceEdits = {
  words: [{ language: 'es', entry: 'larga', weight: -3, source: 'person', learntFrom: null }],
  cues: [],
  silenced: [],
};

const folder = mkdtempSync(join(tmpdir(), 'raiz-anew-'));
function written(name: string, count: number, say: (n: number) => string): string {
  const rows = Array.from({ length: count }, (_, n) => say(n));
  writeFileSync(join(folder, name), ['id,date,rating,review', ...rows].join('\n'));
  return join(folder, name);
}
const row = (id: string, n: number, mark: string) =>
  `${id},2025-0${(n % 9) + 1}-1${n % 9},${(n % 5) + 1},"${SAID[n % SAID.length]} ${mark} ${n}"`;
const first = written('first.csv', ROWS, (n) => row(`r${n}`, n, 'no'));
// New ones, and other texts of some that are read anew just then.
const late = written('late.csv', LATE_ROWS, (n) =>
  n % 2 === 0 ? row(`late${n}`, n, 'late') : row(`r${n * 9}`, n + 1, 'changed'),
);

const inside = async <T>(installation: Installation, work: (database: Database) => Promise<T>): Promise<T> => {
  const database = installation.open();
  return work(database).finally(() => database.close());
};
const take = async (installation: Installation, file: string) =>
  expect(await ended(installation.raiz('import', file, '--workspace', 'w', '--source', 's'))).toBe(0);
const progress = (installation: Installation) =>
  inside(installation, (database) => reanalysisState(database, WORKSPACE));

async function until(installation: Installation, enough: (done: number, state?: string) => boolean) {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end;) {
    const now = await progress(installation);
    if (enough(now?.done ?? 0, now?.state)) return now?.done ?? 0;
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error('the reading anew did not come so far in time');
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

/** What is stored, by the mentions' own ids in their file. */
function contentOf(installation: Installation) {
  return inside(installation, async ({ orm, tables: { mentions, opinions } }) => {
    const rows = await orm.select().from(mentions).orderBy(mentions.externalId);
    const own = new Map(rows.map(({ id, externalId }) => [id, externalId]));
    const said = await orm.select().from(opinions);
    return {
      // Numbers are of each installation, and identities are made with its key.
      mentions: rows.map((mention) => ({ ...mention, id: 0, importId: 0, identity: '' })),
      opinions: said.map((one) => JSON.stringify({ ...one, mentionId: own.get(one.mentionId) })).sort(),
    };
  });
}

const edition = { workspaceId: WORKSPACE, edits: EDITS, note: '', kind: 'hand', base: 0, undoes: null } as const;
const by = { createdBy: 'test', createdAt: 1 } as const;

beforeAll(buildCommands, LIMIT_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(ENGINES)('a reading anew that is killed on %s', (engine) => {
  it(
    'is ended by other workers, beside an import, as a fresh import would have it',
    { timeout: 5 * LIMIT_MS },
    async () => {
      const fresh = await newInstallation(join(folder, `${engine}-fresh`), engine, server);
      expect(await ended(fresh.raiz('workspace', 'add', 'w'))).toBe(0);
      await inside(fresh, (database) =>
        database.write(async (writer) => {
          await insertEdition(writer, { ...edition, ...by });
          await setLens(writer, WORKSPACE, { edition: 1, pack: 'airline' });
        }),
      );
      await take(fresh, first);
      await take(fresh, late);
      const expected = await contentOf(fresh);

      const installation = await newInstallation(join(folder, engine), engine, server);
      await take(installation, first);
      const before = await contentOf(installation);
      // As the page leaves it; a worker finds it by itself.
      await inside(installation, (database) =>
        database.write(async (writer) => {
          const number = await insertEdition(writer, { ...edition, ...by });
          const asked = { workspaceId: WORKSPACE, edition: number, pack: 'airline', by: 'test', at: Date.now() };
          await beginReanalysis(writer, asked);
        }),
      );
      let done = 0;
      for (let turn = 0; turn < 2; turn += 1) {
        const worker = installation.raiz('worker');
        done = await until(installation, (now, state) => now > done || state === 'done');
        await kill(worker);
        await installation.endLeases();
        expect((await progress(installation))?.state, `kill ${turn}`).toBe('running');
        expect(await inside(installation, (database) => checkWorkspace(database, WORKSPACE))).toEqual([]);
      }
      expect(await contentOf(installation)).toEqual(before);
      const worker = installation.raiz('worker');
      await take(installation, late);
      await until(installation, (_, state) => state === 'done');
      worker.kill('SIGTERM');
      expect(await ended(worker)).toBe(0);
      expect(await inside(installation, (database) => checkWorkspace(database, WORKSPACE))).toEqual([]);
      const now = await contentOf(installation);
      expect(now.opinions).not.toEqual(before.opinions);
      expect(now).toEqual(expected);
      await fresh.drop();
      await installation.drop();
    },
  );
});
