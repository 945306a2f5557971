import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkspace } from './check-workspace';
import { buildCommands, ended, type Installation, newInstallation } from './testing/installation';

const ROWS = 24_000;
const LIMIT_MS = 120_000;

const server = process.env['TEST_POSTGRES_URL'];
const ENGINES = server ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);
if (!server)
  it.skip('killed undoings on PostgreSQL: no server is installed, and PGlite serves one process only', () => {});

const folder = mkdtempSync(join(tmpdir(), 'raiz-undone-'));
const written = (name: string, rows: readonly string[]) => {
  writeFileSync(join(folder, name), ['id,date,review', ...rows].join('\n'));
  return join(folder, name);
};
const kept = written('kept.csv', ['k1,2025-01-01,Nadie me contestó', 'k2,2025-01-02,Too expensive']);
const large = written(
  'large.csv',
  Array.from({ length: ROWS }, (_, n) => `r${n},2025-0${(n % 9) + 1}-11,Llegó tarde el pedido ${n}`),
);

async function inDatabase<T>(installation: Installation, work: (open: ReturnType<Installation['open']>) => Promise<T>) {
  const database = installation.open();
  return work(database).finally(() => database.close());
}

const standing = (installation: Installation) =>
  inDatabase(installation, async ({ orm, tables: { imports, mentions } }) => ({
    states: (await orm.select({ state: imports.state }).from(imports).orderBy(imports.id)).map(({ state }) => state),
    left: await orm.$count(mentions),
  }));

async function until(installation: Installation, enough: (left: number, state?: string) => boolean): Promise<number> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end;) {
    const { states, left } = await standing(installation);
    if (enough(left, states[1])) return left;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the undoing did not come so far in time');
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

beforeAll(buildCommands, LIMIT_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(ENGINES)('an undoing that is killed on %s', (engine) => {
  it('is ended by the next worker, with nothing of others removed', { timeout: 4 * LIMIT_MS }, async () => {
    const installation = await newInstallation(join(folder, engine), engine, server);
    for (const file of [kept, large]) {
      expect(await ended(installation.raiz('import', file, '--workspace', 'w', '--source', 's'))).toBe(0);
    }
    // As the page leaves it; a worker finds it by itself.
    await inDatabase(installation, (database) =>
      database.write(({ orm, tables: { imports } }) =>
        orm.update(imports).set({ state: 'undoing', fence: 9 }).where(eq(imports.id, 2)),
      ),
    );
    let left = ROWS + 2;
    for (let turn = 0; turn < 3; turn += 1) {
      const worker = installation.raiz('worker');
      const before = left;
      left = await until(installation, (now, state) => now < before || state === 'undone');
      await kill(worker);
      await installation.endLeases();
      const verdict = await inDatabase(installation, (database) => checkWorkspace(database, 1));
      expect(verdict, `after kill ${turn}`).toEqual([]);
    }
    expect(left).toBeLessThan(ROWS);
    const worker = installation.raiz('worker');
    await until(installation, (_, state) => state === 'undone');
    worker.kill('SIGTERM');
    expect(await ended(worker)).toBe(0);
    expect(await standing(installation)).toEqual({ states: ['done', 'undone'], left: 2 });
    expect(await inDatabase(installation, (database) => checkWorkspace(database, 1))).toEqual([]);
    await installation.drop();
  });
});
