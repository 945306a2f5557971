import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { systemClock } from '@/lib/clock';
import { cancelImport } from './cancel-import';
import { checkWorkspace } from './check-workspace';
import { PLAIN_LENS } from './lens';
import { saveBatch } from './save-batch';
import { addTestImport, addTestWorkspace, batchRow } from './testing/batch-fixtures';

// The embedded database has one writer at a time, and PGlite one connection: nothing can be amid a batch there.
const server = testDatabases().filter(({ engine }) => engine === 'postgres' && process.env['TEST_POSTGRES_URL']);
if (server.length === 0) it.skip('cancelling amid a batch: no PostgreSQL server is installed', () => {});

describe.each(server)('cancelling on $engine', ({ open }) => {
  it('does not wait for the batch under way, of which nothing is kept', async () => {
    const database = await open();
    onTestFinished(() => database.close());
    const made = await addTestWorkspace(database);
    const id = await addTestImport(database, made, { fence: 1 });
    const [workspace] = await database.orm.select().from(database.tables.workspaces);
    if (!workspace) throw new Error('no workspace');

    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let locked = () => {};
    const holds = new Promise<void>((resolve) => (locked = resolve));
    const holder = database.write(async ({ orm }) => {
      await orm.execute(sql`lock table rollups in exclusive mode`);
      locked();
      await held;
    });
    await holds;
    const step = { id, fence: 1, from: 0, to: 1, leaseUntil: 5, rejects: [] };
    const batch = {
      workspace,
      sourceId: made.sourceId,
      rows: [batchRow(1, 'x')],
      lens: PLAIN_LENS,
      duplicates: 'update',
      at: 1,
    } as const;
    const saved = saveBatch(database, { ...batch, import: step }).catch(String);
    const context = { database, clock: systemClock, workspace, actor: CLI_ACTOR };
    const told = await Promise.race([
      // Once the batch stands at the lock.
      new Promise((done) => setTimeout(done, 300)).then(() => cancelImport(context, id)).then(() => 'cancelled'),
      new Promise((done) => setTimeout(() => done('waits'), 5000)),
    ]);
    release();
    await holder;
    expect(told).toBe('cancelled');
    expect(await saved).toContain('import-taken-over');
    const [row] = await database.orm.select().from(database.tables.imports);
    expect(row).toMatchObject({ state: 'cancelled', progressRow: 0, imported: 0 });
    expect(await database.orm.select().from(database.tables.mentions)).toEqual([]);
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
  });
});
