import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client/database';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import type { WorkspaceContext } from '@/lib/access/context';
import { isoOfDay } from '@/lib/domain/day';
import { PACK_IDS } from '@/lib/domain/pack';
import { AppError } from '@/lib/errors';
import { DateReader } from '@/lib/intake/files/dates/date-reader';
import { seedMentions } from '@/lib/metrics/testing/seed-mentions';
import { changeWorkspace, WorkspaceChange } from './change-workspace';
import { checkWorkspace } from './check-workspace';
import { PLAIN_LENS } from './lens';
import { reanalysisState } from './reanalysis-state';
import { saveBatch } from './save-batch';
import { addTestImport, batchRow } from './testing/batch-fixtures';

const NOW = Date.UTC(2026, 2, 9, 12);
const clock = { now: () => NOW };
// Either side of midnight, over both clock changes of 2025, and days without a time.
const WRITTEN = [
  '2025-03-30T00:30:00Z',
  '2025-03-30T23:30:00Z',
  '2025-07-01T02:00:00Z',
  '2025-10-26T22:30:00Z',
  '2025-10-26T23:30:00Z',
  '2025-12-31T23:59:59Z',
  '2026-01-01T04:59:59Z',
  '2026-01-01T12:00:00Z',
  '2025-12-31',
  // Wall clocks.
  '2025-12-31 23:30',
  '01/01/2026 00:15',
];

function codeOf(error: unknown): string {
  return error instanceof AppError ? `${error.code} ${error.detail}` : String(error);
}

const readDays = (zone: string) => {
  const reader = new DateReader({ order: 'dmy', dayOnly: false, utc: false }, { now: NOW, zone });
  return WRITTEN.map((text) => reader.read(text));
};

describe.each(testDatabases())('changing a workspace on $engine', ({ open }) => {
  let database: Database;
  let context: WorkspaceContext;
  let sourceId: number;
  beforeEach(async () => {
    database = await open();
    const workspace = await addWorkspace(database, clock, { name: 'Café Ñandú', zone: 'UTC' });
    context = { database, clock, workspace, actor: CLI_ACTOR, role: 'admin' };
    const { sources } = database.tables;
    const source = { workspaceId: workspace.id, slug: 's', name: 'S', kind: 'generic', createdAt: 1 };
    const [made] = await database.orm.insert(sources).values(source).returning({ id: sources.id });
    sourceId = made?.id ?? 0;
  });
  afterEach(() => database.close());

  async function fill() {
    const posted = [...readDays('UTC'), null];
    const rows = posted.map((at, index) => {
      const row = batchRow(index + 1, `nadie respondió ${index}`);
      return { ...row, mention: { ...row.mention, posted: at } };
    });
    await saveBatch(database, {
      workspace: context.workspace,
      sourceId,
      rows,
      lens: PLAIN_LENS,
      duplicates: 'update',
      at: 1,
      import: null,
    });
  }

  async function stored() {
    const { mentions, opinions, ledger } = database.tables;
    const rows = await database.orm.select().from(mentions).orderBy(mentions.id);
    const said = await database.orm.select().from(opinions).orderBy(opinions.mentionId);
    for (const { mentionId, day } of said) {
      expect(day).toBe(rows.find(({ id }) => id === mentionId)?.postedDay ?? -1);
    }
    const entries = await database.orm.select().from(ledger).orderBy(ledger.sequence);
    return {
      days: rows.map(({ postedDay }) => (postedDay === null ? null : isoOfDay(postedDay))),
      entries: entries.length,
      state: entries.at(-1)?.state,
    };
  }

  it.each(['Europe/Madrid', 'America/Bogota', 'Pacific/Kiritimati'])(
    'counts on the days that a file read in %s has, and back again',
    async (zone) => {
      await fill();
      const before = await stored();
      const changed = await changeWorkspace(context, { zone });
      const after = await stored();
      expect(after.days).toEqual([...readDays(zone).map((at) => at && isoOfDay(at.day)), null]);
      expect(after.days).not.toEqual(before.days);
      expect(changed.workspace).toMatchObject({ zone, dataVersion: context.workspace.dataVersion + 2 });
      expect(await checkWorkspace(database, context.workspace.id)).toEqual([]);
      await changeWorkspace(context, { zone: 'UTC' });
      expect(await stored()).toEqual({ ...before, entries: before.entries + 2 });
      expect(await checkWorkspace(database, context.workspace.id)).toEqual([]);
    },
  );

  it('reaches every mention of a workspace that is read in several parts', async () => {
    const { context: large, drawn } = await seedMentions(database, { count: 5600, days: 300 });
    const { mentions } = database.tables;
    const hour = sql`(${mentions.id} % 24) * 3600000`;
    await database.orm
      .update(mentions)
      .set({ postedAt: sql`${mentions.postedDay} * cast(86400000 as bigint) + ${hour}` });
    await changeWorkspace({ ...large, role: 'admin' }, { zone: 'America/Bogota' });
    const rows = await database.orm.select().from(mentions).orderBy(mentions.id);
    // Five hours behind, so that the first five hours of a day are the day before.
    const expected = drawn.map(({ mention: { id, postedDay } }) => postedDay && postedDay - (id % 24 < 5 ? 1 : 0));
    expect(rows.map(({ postedDay }) => postedDay)).toEqual(expected);
    const wrong = await checkWorkspace(database, large.workspace.id);
    expect(wrong.filter((line) => line.startsWith('counts'))).toEqual([]);
  });

  it('renames without a new slug, and writes no ledger row for what did not move', async () => {
    await fill();
    const before = await stored();
    const { workspace } = await changeWorkspace(context, { name: 'Otra casa', zone: 'UTC' });
    // As it stands, with the version of what was saved meanwhile.
    const dataVersion = context.workspace.dataVersion + 1;
    expect(workspace).toEqual({ ...context.workspace, name: 'Otra casa', dataVersion });
    expect(await stored()).toEqual(before);
    const audit = await database.orm.select().from(database.tables.auditLog);
    expect(audit.map(({ action }) => action)).toEqual(['workspace.add', 'workspace.rename']);
  });

  it('has all read anew for the pack of an industry, once for each change of it', async () => {
    await fill();
    const before = await stored();
    const dataVersion = context.workspace.dataVersion + 1;
    const asked = () => reanalysisState(database, context.workspace.id);
    const { workspace } = await changeWorkspace(context, { pack: 'airline' });
    // In force once all is read with it.
    expect(workspace).toEqual({ ...context.workspace, dataVersion });
    expect(await asked()).toMatchObject({ state: 'waiting', pack: 'airline', edition: 0 });
    const { id } = (await asked()) ?? {};
    await changeWorkspace(context, { name: 'Otra casa', pack: 'airline' });
    expect((await asked())?.id).toBe(id);
    await changeWorkspace(context, { pack: null });
    expect(await asked()).toMatchObject({ state: 'waiting', pack: null });
    expect((await asked())?.id).not.toBe(id);
    expect(await stored()).toEqual(before);
    const audit = await database.orm.select().from(database.tables.auditLog);
    expect(audit.filter(({ action }) => action === 'workspace.pack').map(({ subject }) => subject)).toEqual([
      'airline',
      'none',
    ]);
  });

  it('knows no pack but those there are', () => {
    expect(WorkspaceChange.safeParse({ pack: 'banking' }).success).toBe(false);
    for (const pack of [...PACK_IDS, null]) expect(WorkspaceChange.parse({ pack })).toEqual({ pack });
  });

  it('refuses a zone that is none, and any change of zone while an import goes on', async () => {
    expect(await changeWorkspace(context, { zone: 'Mars/Olympus' }).catch(codeOf)).toBe('bad-request unknown-zone');
    await addTestImport(database, { id: context.workspace.id, identityKey: '', sourceId }, { fence: 1 });
    expect(await changeWorkspace(context, { zone: 'Asia/Tokyo' }).catch(codeOf)).toBe('conflict imports-under-way');
    expect((await changeWorkspace(context, { name: 'Otra' })).workspace).toMatchObject({ name: 'Otra', zone: 'UTC' });
  });
});
