import { describe, expect, it, onTestFinished } from 'vitest';
import { indexMentions } from '@/db/search/index-mentions';
import { testDatabases } from '@/db/testing/test-database';
import { databaseSource, mirrorSource } from './measure-source';
import { freshMirror } from './mirror/fresh-mirror';
import { loadMirror } from './mirror/load-mirror';
import { breakdownItems } from '@/lib/insight/breakdowns';
import { parseQuestion } from './parse-question';
import { seedMentions } from './testing/seed-mentions';

const QUESTIONS = [
  '',
  'from=2025-11-04&to=2026-02-07',
  'source=encuesta&lang=es&lang=pt',
  'source=nowhere',
  'channel=web&kind=review&kind=post',
  'product=gold&location=Lima&location=Quito',
  'rating=1&rating=4',
  'leaving=risk&leaving=leaving',
  'driver=effort&polarity=positive',
  'driver=indifference&touchpoint=advertising&polarity=negative',
  'stage=discover&driver=price&from=2025-12-01',
];
const KEYS = [
  { driver: '*', touchpoint: '*' },
  { driver: 'effort', touchpoint: '*' },
  { driver: '*', touchpoint: 'store' },
  { driver: 'effort', touchpoint: 'store' },
] as const;

const sorted = <T>(rows: readonly T[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row as object).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
const said = <T extends { readonly mentions: number }>(rows: readonly T[]) =>
  rows.filter(({ mentions }) => mentions > 0);

describe.each(testDatabases())('the mirror on $engine', ({ open }) => {
  async function seeded() {
    const database = await open();
    onTestFinished(() => database.close());
    return { database, ...(await seedMentions(database, { count: 6500, days: 200 })) };
  }

  it('counts what the database counts, for every filter, level and key', async () => {
    const { context } = await seeded();
    const mirror = await freshMirror(context);
    if (!mirror) throw new Error('no mirror');
    expect(mirror.size).toBe(6500);
    const [memory, truth] = [mirrorSource(context, mirror), databaseSource(context)];
    for (const query of QUESTIONS) {
      const question = parseQuestion(context.workspace.id, new URLSearchParams(query));
      expect(sorted(said(await memory.cells(question))), query).toEqual(sorted(said(await truth.cells(question))));
      expect(sorted(await memory.readings(question)), query).toEqual(sorted(await truth.readings(question)));
    }
    for (const key of KEYS) {
      const question = parseQuestion(context.workspace.id, new URLSearchParams('lang=es&from=2025-12-01'));
      expect(sorted(await memory.trend(question, key))).toEqual(sorted(await truth.trend(question, key)));
      expect(sorted(said(await memory.cellsAt(question, key)))).toEqual(
        sorted(said(await truth.cellsAt(question, key))),
      );
      const [one, other] = [await memory.breakdown(question, key), await truth.breakdown(question, key)];
      for (const dimension of ['source', 'channel', 'product', 'location', 'lang'] as const) {
        const items = (rows: typeof one) =>
          breakdownItems(rows.map(({ values, ...n }) => ({ value: values[dimension], ...n })));
        expect(items(one).length).toBeGreaterThan(0);
        expect(items(one), `${JSON.stringify(key)} ${dimension}`).toEqual(items(other));
      }
    }
  });

  it('selects what a text search finds', async () => {
    const { database, context, drawn } = await seeded();
    while ((await indexMentions(database)) > 0);
    const question = parseQuestion(context.workspace.id, new URLSearchParams('q=llamada&lang=es'));
    const mirror = await freshMirror(context);
    if (!mirror) throw new Error('no mirror');
    const spoken = drawn.filter(({ mention }) => mention.text.includes('llamada') && mention.language === 'es').length;
    for (const source of [mirrorSource(context, mirror), databaseSource(context)]) {
      const everything = (await source.cells(question)).find(({ driver, touchpoint }) => driver + touchpoint === '**');
      expect(everything?.mentions).toBe(spoken);
    }
    expect(spoken).toBeGreaterThan(0);
  });

  it('is not used once the data has another version', async () => {
    const { database, context } = await seeded();
    const { workspaces } = database.tables;
    await database.orm.update(workspaces).set({ dataVersion: 2 });
    expect(await freshMirror(context)).toBeNull();
    expect(await loadMirror(database, context.workspace.id, 1)).toBeNull();
    const later = { ...context, workspace: { ...context.workspace, dataVersion: 2 } };
    expect((await freshMirror(later))?.size).toBe(6500);
  });
});
