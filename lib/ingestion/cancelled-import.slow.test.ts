import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client/database';
import { countOf } from '@/db/fragments';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { systemClock } from '@/lib/clock';
import { cancelImport } from './cancel-import';
import { checkWorkspace } from './check-workspace';
import { buildCommands, ended, newInstallation } from './testing/installation';

const ROWS = 120_000;
const WITHIN_MS = 2000;

const server = process.env['TEST_POSTGRES_URL'];
const ENGINES = server ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);
if (!server)
  it.skip('cancelled imports on PostgreSQL: no server is installed, and PGlite serves one process only', () => {});

const folder = mkdtempSync(join(tmpdir(), 'raiz-cancelled-'));
const file = join(folder, 'reviews.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function rowsDone(database: Database): Promise<number> {
  const { imports } = database.tables;
  const [row] = await database.orm
    .select({ done: imports.progressRow })
    .from(imports)
    .catch(() => []);
  return row?.done ?? 0;
}

describe.each(ENGINES)('an import that is cancelled on %s', (engine) => {
  beforeAll(async () => {
    const line = (n: number) =>
      `r${n},2024-${String((n % 12) + 1).padStart(2, '0')}-11,2,"Nadie contestó, llegó tarde (${n})"`;
    writeFileSync(file, ['id,date,rating,review', ...Array.from({ length: ROWS }, (_, n) => line(n))].join('\n'));
    await buildCommands();
  }, 120_000);

  it.each([0, 300, 700])('ends within two seconds, %d ms into a batch, and leaves all counts right', async (wait) => {
    const installation = await newInstallation(join(folder, `${engine}-${wait}`), engine, server);
    const command = installation.raiz('import', file, '--workspace', 'w');
    const exit = ended(command);
    await pause(1000);
    const database = installation.open();
    while ((await rowsDone(database)) === 0) await pause(20);
    await pause(wait);
    const [workspace] = await database.orm.select().from(database.tables.workspaces);
    if (!workspace) throw new Error('there is no workspace');
    const asked = performance.now();
    await cancelImport({ database, clock: systemClock, workspace, actor: CLI_ACTOR }, 1);
    const told = performance.now() - asked;
    expect(await exit).toBe(2);
    const gone = performance.now() - asked;

    const { imports, mentions } = database.tables;
    const [row] = await database.orm.select().from(imports);
    const [found] = await database.orm.select({ count: countOf(mentions.id) }).from(mentions);
    expect(row).toMatchObject({ state: 'cancelled', imported: found?.count, progressRow: found?.count, leaseUntil: 0 });
    expect(found?.count).toBeLessThan(ROWS);
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
    await database.close();
    await installation.drop();
    expect(Math.max(told, gone)).toBeLessThan(WITHIN_MS);
  });
});
