import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import { systemClock } from '@/lib/clock';
import { answerOverview } from '@/lib/metrics/answer-overview';
import { parseQuestion } from '@/lib/metrics/parse-question';
import { checkWorkspace } from './check-workspace';
import { importHere } from './import-here';

const folder = mkdtempSync(join(tmpdir(), 'raiz-undated-'));
beforeAll(() => void vi.stubEnv('DATA_DIR', folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Each would be day −1, the mark of undated mentions, or a neighbour of it.
const NEAR_THE_MARK = ['1969-12-30', '1969-12-31', '1969-12-31T23:59:59Z', '1970-01-01', '31/12/1969', 'Dec 31, 1969'];

describe.each(testDatabases())('day −1, the mark of the undated, on $engine', ({ open }) => {
  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('is never a mention’s own day in %s', async (zone) => {
    const database = await open();
    const workspace = await addWorkspace(database, systemClock, { name: zone, zone });
    const file = join(folder, 'old.csv');
    const rows = ['2024-05-05', '', '2024-05-06', ...NEAR_THE_MARK].map(
      (date, index) => `r${index},"${date}",Bad service`,
    );
    writeFileSync(file, ['id,date,review', ...rows].join('\n'));
    const context = { database, clock: systemClock, workspace, actor: CLI_ACTOR };
    const place = { ...context, zone, workspace: () => Promise.resolve(workspace) };
    const start = { duplicates: 'update', keepExtra: false } as const;
    const signal = new AbortController().signal;
    const { row } = await importHere(place, file, { start, signal, onProgress: () => undefined });
    expect(row).toMatchObject({ state: 'done', imported: 3, rejected: NEAR_THE_MARK.length });
    const rejects = await database.orm.select().from(database.tables.rejects);
    expect(rejects.every(({ code }) => code === 'bad-date')).toBe(true);

    const ask = (query: string) => parseQuestion(workspace.id, new URLSearchParams(query));
    const read = { database, clock: systemClock, workspace, actor: CLI_ACTOR, role: 'owner' } as const;
    expect((await answerOverview(read, ask(''))).coverage).toMatchObject({ mentions: 3, undated: 1 });
    for (const query of ['from=1969-12-31&to=1969-12-31', 'from=1969-12-01&to=1970-01-31', 'to=1994-12-31']) {
      expect((await answerOverview(read, ask(query))).totals.mentions, query).toBe(0);
    }
    expect((await answerOverview(read, ask('from=1969-12-01'))).totals.mentions).toBe(2);
    expect(await checkWorkspace(database, workspace.id)).toEqual([]);
    await database.close();
  });
});
