import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import type { WorkspaceContext } from '@/lib/access/context';
import { systemClock } from '@/lib/clock';
import { isoOfDay } from '@/lib/domain/day';
import { listMentions } from '@/lib/metrics/list-mentions';
import { parseQuestion } from '@/lib/metrics/parse-question';
import { changeWorkspace } from './change-workspace';
import { checkWorkspace } from './check-workspace';
import { importHere } from './import-here';

const folder = mkdtempSync(join(tmpdir(), 'raiz-zones-'));
beforeAll(() => void vi.stubEnv('DATA_DIR', folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said = (dates: readonly string[]) =>
  dates.map((date, index) => [date, `Nadie contestó mi reclamo ${index}`, '1']);
const csv = (header: string, rows: readonly (readonly string[])[]) =>
  [header, ...rows.map((row) => row.map((cell) => `"${cell}"`).join(','))].join('\n');
// Either side of midnight, and hours that a change of the clocks skips or brings twice in Madrid.
const WALLS = ['2025-06-30 23:59:59', '2025-07-01 00:00', '2025-03-30 02:30', '2025-10-26 02:30', '2025-12-31 20:15'];
const INSTANTS = WALLS.map((wall) => `${wall.replace(' ', 'T')}Z`);
const DAYS = ['2025-06-30', '2025-07-01'];
const replied = WALLS.map((wall, index) => [`r${index}`, INSTANTS[index] ?? '', 'Nadie contestó', 'Perdone', wall]);

const FILES = {
  'times without a zone': csv('date,review,rating', said(WALLS)),
  'times with a zone': csv('date,review,rating', said(INSTANTS)),
  'days without a time': csv('date,review,rating', said(DAYS)),
  'ids of their own and replies without a zone': csv('review_id,date,review,reply,reply_date', replied),
} as const;

describe.each(testDatabases())('a file imported again after a change of zone on $engine', ({ open }) => {
  it.each(Object.entries(FILES))('with %s holds nothing but duplicates', async (_, content) => {
    const database = await open();
    const workspace = await addWorkspace(database, systemClock, { name: 'zones', zone: 'UTC' });
    const file = join(folder, 'file.csv');
    writeFileSync(file, content);
    let context: WorkspaceContext = { database, clock: systemClock, workspace, actor: CLI_ACTOR, role: 'owner' };
    const importIn = async () => {
      const place = { ...context, zone: context.workspace.zone, workspace: () => Promise.resolve(context.workspace) };
      const start = { duplicates: 'update', keepExtra: false } as const;
      const signal = new AbortController().signal;
      const { row } = await importHere(place, file, { start, signal, onProgress: () => undefined });
      return row;
    };
    const rows = content.split('\n').length - 1;
    expect(await importIn()).toMatchObject({ state: 'done', imported: rows });
    for (const zone of ['Europe/Madrid', 'Pacific/Kiritimati', 'America/Bogota']) {
      context = await changeWorkspace(context, { zone });
      expect(context.workspace.zone).toBe(zone);
      const again = await importIn();
      expect(again, zone).toMatchObject({ state: 'done', imported: 0, updated: 0, duplicates: rows });
      expect(await checkWorkspace(database, workspace.id)).toEqual([]);
    }
    await database.close();
  });

  it('keeps the days of wall clocks, moves those of instants, and tells both by the new clock', async () => {
    const database = await open();
    const workspace = await addWorkspace(database, systemClock, { name: 'zones', zone: 'UTC' });
    const file = join(folder, 'both.csv');
    writeFileSync(
      file,
      csv('id,date,review', [
        ['w', '2025-07-01 02:00', 'Nadie contestó'],
        ['i', '2025-07-01T02:00:00Z', 'Tardaron'],
      ]),
    );
    const context = { database, clock: systemClock, workspace, actor: CLI_ACTOR, role: 'owner' } as const;
    const place = { ...context, zone: 'UTC', workspace: () => Promise.resolve(workspace) };
    const start = { duplicates: 'update', keepExtra: false } as const;
    await importHere(place, file, { start, signal: new AbortController().signal, onProgress: () => undefined });
    const moved = await changeWorkspace(context, { zone: 'America/Bogota' });
    const stored = await database.orm.select().from(database.tables.mentions);
    const dayOf = new Map(stored.map(({ externalId, postedDay }) => [externalId, isoOfDay(postedDay ?? 0)]));
    expect([dayOf.get('w'), dayOf.get('i')]).toEqual(['2025-07-01', '2025-06-30']);
    const { mentions } = await listMentions(moved, parseQuestion(workspace.id, new URLSearchParams()));
    expect(mentions.map(({ text, day, postedAt }) => [text, day, postedAt])).toEqual([
      ['Nadie contestó', '2025-07-01', '2025-07-01T07:00:00.000Z'],
      ['Tardaron', '2025-06-30', '2025-07-01T02:00:00.000Z'],
    ]);
    await database.close();
  });
});
