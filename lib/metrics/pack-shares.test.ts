import { describe, expect, it, onTestFinished } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { DRIVERS } from '@/lib/domain/taxonomy';
import { share } from '@/lib/insight/wilson';
import { answerCause } from './answer-cause';
import { answerJourney } from './answer-journey';
import { listMentions } from './list-mentions';
import { mirrorWhenRead } from './mirror/fresh-mirror';
import { packShares } from './pack-shares';
import { parseQuestion } from './parse-question';
import { seedMentions } from './testing/seed-mentions';

const EVERYTHING = { driver: '*', touchpoint: '*' } as const;

describe.each(testDatabases())('figures by the touchpoints of a pack on $engine', ({ open }) => {
  async function seeded(authors?: number) {
    const database = await open();
    onTestFinished(() => database.close());
    const { context, drawn } = await seedMentions(database, {
      count: 900,
      days: 200,
      ...(authors === undefined ? {} : { authors }),
    });
    const ask = (query = '') => parseQuestion(context.workspace.id, new URLSearchParams(query));
    const withPack = { ...context, workspace: { ...context.workspace, pack: 'airline' } };
    return { context, withPack, drawn, ask };
  }

  it('are what their filter lists, with and without a mirror, beside other filters', async () => {
    const { withPack, ask } = await seeded();
    for (const mirrored of [false, true]) {
      if (mirrored) await mirrorWhenRead(withPack);
      for (const scope of ['', 'lang=es&driver=effort']) {
        const places = await packShares(withPack, ask(scope), EVERYTHING);
        expect(places.length).toBeGreaterThan(5);
        for (const { place, n, touchpoint } of places.slice(0, 4)) {
          const link = `${scope}&packTouchpoint=${place}&polarity=negative&touchpoint=${touchpoint}`;
          const page = await listMentions(withPack, ask(link), { cursor: null, limit: 200 });
          expect(page.mentions.length, link).toBe(n);
        }
        // Its own filter does not narrow what the shares are taken of.
        const [first] = places;
        expect(await packShares(withPack, ask(`${scope}&packTouchpoint=${first?.place}`), EVERYTHING)).toEqual(places);
      }
    }
  });

  it('stand on the effective size where authors wrote several', async () => {
    const { withPack, drawn, ask } = await seeded(60);
    await mirrorWhenRead(withPack);
    const places = await packShares(withPack, ask(), EVERYTHING);
    const complaining = drawn.filter(({ opinions }) => opinions.some(({ polarity }) => polarity === 'negative'));
    const byAuthor = new Map<string | null, (typeof drawn)[number][]>();
    for (const one of complaining) {
      const { authorKey } = one.mention;
      byAuthor.set(authorKey, [...(byAuthor.get(authorKey) ?? []), one]);
    }
    byAuthor.delete(null);
    for (const { place, share: told } of places.slice(0, 5)) {
      const names = ({ opinions }: (typeof drawn)[number]) =>
        opinions.some(({ packTouchpoint, polarity }) => packTouchpoint === place && polarity === 'negative');
      const clusters = { same: 0, across: 0, whole: 0, further: 0 };
      for (const theirs of byAuthor.values()) {
        const [x, y] = [theirs.length, theirs.filter(names).length];
        clusters.same += y * (y - 1);
        clusters.across += y * (x - 1);
        clusters.whole += x * (x - 1);
        clusters.further += x - 1;
      }
      expect(told, place).toEqual(share(complaining.filter(names).length, complaining.length, clusters));
      expect(told.nEffective).toBeLessThan(told.of);
    }
  });

  it('are told of one touchpoint and of the whole journey, and of no workspace without a pack', async () => {
    const { context, withPack, ask } = await seeded();
    const { packPlaces } = await answerJourney(withPack, ask('packTouchpoint=cabin-crew'));
    expect(packPlaces).toEqual(await packShares(withPack, ask(), EVERYTHING));
    const onStaff = packPlaces.filter(({ touchpoint }) => touchpoint === 'staff');
    const { insidePack } = await answerCause(withPack, ask(), { driver: 'all', touchpoint: 'staff' });
    expect(insidePack).toEqual(onStaff);
    expect(insidePack.find(({ place }) => place === 'cabin-crew')?.name.en).toBe('Cabin crew');
    // Each driver's complaints are some of those; one mention may give several.
    const ofDrivers = await Promise.all(
      DRIVERS.map(async (driver) => (await answerCause(withPack, ask(), { driver, touchpoint: 'staff' })).insidePack),
    );
    for (const { place, n } of insidePack) {
      const counts = ofDrivers.map((places) => places.find((each) => each.place === place)?.n ?? 0);
      expect(Math.max(...counts)).toBeLessThan(n);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(n);
    }
    expect((await answerCause(withPack, ask(), { driver: 'effort', touchpoint: 'all' })).insidePack).toEqual([]);
    const elsewhere = { ...context, workspace: { ...context.workspace, dataVersion: 2 } };
    expect((await answerJourney(elsewhere, ask())).packPlaces).toEqual([]);
  });
});
