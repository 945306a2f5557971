import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOf } from '@/db/fragments';
import { checkWorkspace } from './check-workspace';
import { buildCommands, ended, newInstallation } from './testing/installation';

const server = process.env['TEST_POSTGRES_URL'];
const ENGINES = server ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);
if (!server)
  it.skip('racing imports on PostgreSQL: no server is installed, and PGlite serves one process only', () => {});

const folder = mkdtempSync(join(tmpdir(), 'raiz-racing-'));
beforeAll(buildCommands, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(from: number, to: number): string {
  const file = join(folder, `${from}.csv`);
  const line = (n: number) => `r${n},2024-${String((n % 12) + 1).padStart(2, '0')}-11,2,"Nadie contestó (${n})"`;
  const lines = Array.from({ length: to - from }, (_, index) => line(from + index));
  writeFileSync(file, ['id,date,rating,review', ...lines].join('\n'));
  return file;
}

describe.each(ENGINES)('processes that import into one new workspace at once on %s', (engine) => {
  it('make one workspace, and store what their files share once', { timeout: 180_000 }, async () => {
    const installation = await newInstallation(join(folder, engine), engine, server);
    const files = [written(0, 2000), written(500, 2500), written(1000, 3000)];
    // None has found the database made: they race for its schema too.
    const racing = files.map((file) => ended(installation.raiz('import', file, '--workspace', 'Conc')));
    expect(await Promise.all(racing)).toEqual([0, 0, 0]);
    const database = installation.open();
    const { workspaces, mentions } = database.tables;
    const made = await database.orm.select().from(workspaces);
    expect(made.map(({ slug }) => slug)).toEqual(['conc']);
    expect(await database.orm.select({ count: countOf(mentions.id) }).from(mentions)).toEqual([{ count: 3000 }]);
    expect(await checkWorkspace(database, made[0]?.id ?? 0)).toEqual([]);
    await database.close();
    await installation.drop();
  });
});
