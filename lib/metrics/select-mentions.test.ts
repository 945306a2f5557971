import { eq, sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '@/db/client/database';
import { insertRows } from '@/db/fragments';
import { bumpDataVersion } from '@/db/queries/bump-data-version';
import { indexMentions } from '@/db/search/index-mentions';
import { testDatabases } from '@/db/testing/test-database';
import type { WorkspaceContext } from '@/lib/access/context';
import { appendLedger } from '@/lib/ingestion/append-ledger';
import { seededRandom } from '@/lib/domain/seeded-random';
import { measures } from './measure';
import { freshMirror, mirrorWhenRead } from './mirror/fresh-mirror';
import { loadMirror, loadSelected } from './mirror/load-mirror';
import { everything, select, withIds } from './mirror/select';
import { tallyBreakdown } from './mirror/tally-breakdown';
import { tallyCells } from './mirror/tally-cells';
import { tallyPackPlaces } from './mirror/tally-pack-places';
import { tallyReadings } from './mirror/tally-readings';
import { tallyTrend } from './mirror/tally-trend';
import { parseQuestion } from './parse-question';
import { drawMention, seedMentions } from './testing/seed-mentions';

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
  'touchpoint=reputation&primary=true',
  'packTouchpoint=airport-check-in&packTouchpoint=cabin-crew&polarity=negative',
  'touchpoint=staff&packTouchpoint=cabin-crew&driver=effort',
  'packTouchpoint=drydock',
];
const KEY = { driver: 'effort', touchpoint: 'store' } as const;
const sorted = <T extends object>(rows: readonly T[]) => rows.map((row) => JSON.stringify(row)).sort();

describe.each(testDatabases())('the selected mentions on $engine', ({ open }) => {
  async function seeded(count = 6500, authors?: number) {
    const database = await open();
    onTestFinished(() => database.close());
    const seeding = { count, days: 200, ...(authors === undefined ? {} : { authors }) };
    const { context, drawn } = await seedMentions(database, seeding);
    const ask = (query = '') => parseQuestion(context.workspace.id, new URLSearchParams(query));
    return { database, context, drawn, ask };
  }

  it('are the same by the mirror and by the database, and so is all that is counted of them', async () => {
    const { database, context, ask } = await seeded();
    const { mirror } = await loadMirror(database, context.workspace.id, 1);
    if (!mirror) throw new Error('no mirror');
    expect(mirror.size).toBe(6500);
    for (const query of QUESTIONS) {
      const one = select(mirror, ask(query));
      const other = everything(await loadSelected(database, ask(query)));
      expect(
        [...one.places].map((place) => mirror.ids[place]),
        query,
      ).toEqual([...other.mirror.ids]);
      expect(tallyCells(one), query).toEqual(tallyCells(other));
      expect(sorted(tallyReadings(one)), query).toEqual(sorted(tallyReadings(other)));
      expect(sorted(tallyTrend(one, KEY, 'week')), query).toEqual(sorted(tallyTrend(other, KEY, 'week')));
      const anyPlace = { packPlaces: null };
      const codes = {
        negative: { codes: new Uint8Array(8192).fill(1), ...anyPlace },
        atKey: { codes: new Uint8Array(8192).fill(1, 0, 4096), ...anyPlace },
      };
      const { location } = tallyBreakdown(one, codes);
      const said = (rows: typeof location) => sorted(rows.filter(({ negative }) => negative > 0));
      expect(said(location), query).toEqual(said(tallyBreakdown(other, codes).location));
      expect(tallyPackPlaces(one, codes), query).toEqual(tallyPackPlaces(other, codes));
    }
  });

  it('are what a text search finds', async () => {
    const { database, context, drawn, ask } = await seeded();
    while ((await indexMentions(database)) > 0);
    const spoken = drawn.filter(({ mention }) => mention.text.includes('llamada') && mention.language === 'es').length;
    expect(spoken).toBeGreaterThan(0);
    const inSpanish = drawn.filter(({ mention }) => mention.language === 'es').length;
    const found = async (q: string) => (await measures.cells(context, ask(`q=${q}&lang=es`))).at('*', '*').mentions;
    const check = async () => {
      expect(await found('llamada')).toBe(spoken);
      expect(await found('llamada -1* OR llamada 1*')).toBe(spoken);
      expect(await found('-llamada')).toBe(inSpanish - spoken);
    };
    expect(await freshMirror(context)).toBeNull();
    await check();
    const mirror = (await mirrorWhenRead(context)) ?? raise();
    await check();
    // Other workspaces' mentions, which the index finds too, are not the mirror's.
    expect([...withIds(mirror, [9, 7000, 2, 5, -1]).places]).toEqual([1, 4, 8]);
  });

  async function append(database: Database, context: WorkspaceContext, { added = 0, changed = 0 }) {
    await database.write(async (writer) => {
      const { id: workspaceId } = context.workspace;
      const draw = seededRandom(99);
      const more = Array.from({ length: added }, (_, index) => drawMention(draw, 7000 + index, workspaceId, 200));
      await insertRows(
        writer,
        database.tables.mentions,
        more.map(({ mention }) => ({ ...mention, product: 'new' })),
      );
      await insertRows(
        writer,
        database.tables.opinions,
        more.flatMap(({ opinions }) => opinions),
      );
      if (changed > 0) {
        const { mentions } = database.tables;
        await writer.orm.update(mentions).set({ location: 'Bogotá' }).where(eq(mentions.id, 1));
      }
      const entry = { workspaceId, importId: null, added, changed, removed: 0, hashChange: 0n, at: 0 };
      await appendLedger(writer, entry);
      await bumpDataVersion(writer, workspaceId);
    });
    return { ...context, workspace: { ...context.workspace, dataVersion: context.workspace.dataVersion + 1 } };
  }

  it('come from a mirror of the very version of the data, which grows as mentions are added', async () => {
    const { database, context } = await seeded();
    const first = await loadMirror(database, context.workspace.id, 1);
    const before = tallyCells(everything(first.mirror ?? raise()));
    const second = await append(database, context, { added: 300 });
    // The version asked for is no longer the data's.
    expect((await loadMirror(database, context.workspace.id, 1)).mirror).toBeNull();
    expect(await mirrorWhenRead(context)).toBeNull();
    const grown = await loadMirror(database, context.workspace.id, 2, first);
    expect(grown.builder).toBe(first.builder);
    const anew = await loadMirror(database, context.workspace.id, 2);
    expect(grown.mirror).toEqual(anew.mirror);
    expect(grown.mirror?.size).toBe(6800);
    expect(tallyCells(everything(first.mirror ?? raise()))).toEqual(before);
    await append(database, second, { changed: 1 });
    const changed = await loadMirror(database, context.workspace.id, 3, grown);
    expect(changed.builder).not.toBe(first.builder);
    expect(changed.mirror?.dictionaries.location).toContain('Bogotá');
    // A change that no batch of the ledger tells of is not trusted either.
    await database.orm.update(database.tables.workspaces).set({ dataVersion: sql`4` });
    expect((await loadMirror(database, context.workspace.id, 4, changed)).builder).not.toBe(changed.builder);
  });

  it('count authors of several mentions alike from the rollups, the database and the mirror', async () => {
    const { context, drawn, ask } = await seeded(4000, 900);
    type Holds = (one: (typeof drawn)[number]) => boolean;
    const naive = (query: string, holds: Holds, among: Holds = () => true) => {
      const sums = { same: 0, across: 0, whole: 0, further: 0 };
      const authors = new Map<string, [y: number, x: number]>();
      for (const one of drawn) {
        const key = one.mention.authorKey;
        if (key === null || (query !== '' && one.mention.language !== 'es')) continue;
        if (!among(one) || !one.opinions.some(({ polarity }) => polarity === 'negative')) continue;
        const [y, x] = authors.get(key) ?? [0, 0];
        authors.set(key, [y + (holds(one) ? 1 : 0), x + 1]);
      }
      for (const [y, x] of authors.values()) {
        sums.same += y * (y - 1);
        sums.across += y * (x - 1);
        sums.whole += x * (x - 1);
        sums.further += x - 1;
      }
      return sums;
    };
    const check = async () => {
      for (const query of ['', 'lang=es']) {
        const { repeatsAt } = await measures.cells(context, ask(query));
        const { same, across } = repeatsAt?.('price', '*').negative ?? raise();
        const { same: whole, further } = repeatsAt?.('*', '*').negative ?? raise();
        const isPrice: Holds = ({ opinions }) =>
          opinions.some(({ driver, polarity }) => driver === 'price' && polarity === 'negative');
        const holds = naive(query, isPrice);
        expect({ same, across, whole, further }, query).toEqual(holds);
        expect(holds.same).toBeGreaterThan(0);
        const single = repeatsAt?.('price', '*').primaryNegative ?? raise();
        const primary = naive(query, ({ opinions }) =>
          opinions.some((o) => o.driver === 'price' && o.polarity === 'negative' && o.primary),
        );
        expect([single.same, single.across], query).toEqual([primary.same, primary.across]);
        const { product } = await measures.breakdown(context, ask(query), { driver: 'price', touchpoint: '*' });
        expect(new Set(product.map(({ value }) => value)), query).toEqual(new Set(['basic', 'gold']));
        for (const { value, clusters } of product) {
          const ofValue = naive(query, isPrice, ({ mention }) => mention.product === value);
          expect(clusters, `${query} ${value}`).toEqual(ofValue);
        }
      }
    };
    // The opinions that do not meet the filters make no author say anything twice.
    const filtered = async () => {
      const { repeatsAt } = await measures.cells(context, ask('touchpoint=advertising&driver=price&driver=effort'));
      return [repeatsAt?.('price', '*'), repeatsAt?.('*', '*'), repeatsAt?.('indifference', '*')];
    };
    expect(await freshMirror(context)).toBeNull();
    await check();
    const fromDatabase = await filtered();
    expect(await mirrorWhenRead(context)).not.toBeNull();
    await check();
    expect(await filtered()).toEqual(fromDatabase);
    expect(fromDatabase[0]?.negative.same).toBeGreaterThan(0);
    expect(fromDatabase[2]?.negative.same).toBe(0);
  });
});

function raise(): never {
  throw new Error('nothing there');
}
