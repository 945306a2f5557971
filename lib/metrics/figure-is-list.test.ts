import { describe, expect, it, onTestFinished } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import type { WorkspaceContext } from '@/lib/access/context';
import type { ByPopulation, CauseShares } from '@/lib/domain/answers';
import { POPULATIONS, type Question } from '@/lib/domain/question';
import { answerCause } from './answer-cause';
import { answerDrivers } from './answer-drivers';
import { answerJourney } from './answer-journey';
import { answerOverview } from './answer-overview';
import { answerTouchpoints } from './answer-touchpoints';
import { listMentions } from './list-mentions';
import { mirrorWhenRead } from './mirror/fresh-mirror';
import { parseQuestion } from './parse-question';
import { seedMentions } from './testing/seed-mentions';

const SCOPES = [
  'touchpoint=phone',
  'touchpoint=advertising&touchpoint=reputation&primary=true',
  'stage=discover&stage=buy',
  'stage=discover&touchpoint=reputation&lang=es',
  'driver=price&polarity=negative',
  'driver=effort&driver=price&touchpoint=advertising&leaving=leaving',
];

describe.each(testDatabases())('figures under opinion filters on $engine', ({ open }) => {
  async function seeded() {
    const database = await open();
    onTestFinished(() => database.close());
    const { context } = await seedMentions(database, { count: 1200, days: 300 });
    return { context, ask: (query = '') => parseQuestion(context.workspace.id, new URLSearchParams(query)) };
  }

  async function listed(context: WorkspaceContext, question: Question): Promise<number> {
    let [count, cursor]: [number, string | null] = [0, null];
    do {
      const page: Awaited<ReturnType<typeof listMentions>> = await listMentions(context, question, {
        cursor,
        limit: 200,
      });
      count += page.mentions.length;
      cursor = page.nextCursor;
    } while (cursor);
    return count;
  }

  async function sharesAreLists(
    context: WorkspaceContext,
    at: Question,
    shares: ByPopulation<CauseShares>,
    population: Question,
  ) {
    for (const name of POPULATIONS) {
      const leaving = name === 'leaving' ? { leaving: ['leaving'] as const } : {};
      const whole = { ...population, ...leaving, ...(name === 'negative' ? { polarity: ['negative'] as const } : {}) };
      const complaint = { ...at, ...leaving, polarity: ['negative'] as const };
      const { multi, single } = shares[name];
      const told = JSON.stringify(complaint);
      expect(await listed(context, complaint), told).toBe(multi.n);
      expect(await listed(context, { ...complaint, primary: true }), told).toBe(single.n);
      expect(await listed(context, whole), told).toBe(multi.of);
    }
  }

  it('are as many as the mentions that their filters list', async () => {
    const { context, ask } = await seeded();
    const check = async (scope: string) => {
      const question = ask(scope);
      const { drivers, totals } = await answerOverview(context, question);
      expect(totals.negative, scope).toBe(await listed(context, { ...question, polarity: ['negative'] }));
      expect(drivers.some(({ population: { negative } }) => negative.multi.n > 0)).toBe(true);
      const anyDriver = { ...question, driver: [] };
      for (const { driver, population } of drivers.slice(0, 4)) {
        await sharesAreLists(context, { ...question, driver: [driver] }, population, anyDriver);
      }
      const named = await answerDrivers(context, question);
      expect(named.drivers.map(({ n }) => n)).toEqual(drivers.map(({ population }) => population.negative.multi.n));
      const anywhere = { ...question, touchpoint: [] };
      const { touchpoints } = await answerTouchpoints(context, question);
      for (const { touchpoint, mentions, population } of touchpoints.slice(0, 3)) {
        const there = { ...question, touchpoint: [touchpoint] };
        expect(await listed(context, there), scope).toBe(mentions);
        await sharesAreLists(context, there, population, anywhere);
      }
      const bare = { ...question, driver: [], touchpoint: [] };
      const { cells } = await answerJourney(context, question);
      for (const { driver, touchpoint, n } of cells.filter(({ n }) => n > 0).slice(0, 4)) {
        const at = { ...bare, stage: [], driver: [driver], touchpoint: [touchpoint], polarity: ['negative'] as const };
        expect(await listed(context, at), scope).toBe(n);
      }
      const [cell] = touchpoints;
      const cause = { driver: 'indifference', touchpoint: cell?.touchpoint ?? 'phone' } as const;
      const detail = await answerCause(context, question, cause);
      const at = { ...bare, driver: [cause.driver], touchpoint: [cause.touchpoint] };
      await sharesAreLists(context, at, detail.population, bare);
      const { n } = detail.population.negative.multi;
      expect(detail.breakdowns.source.reduce((sum, item) => sum + item.n, 0)).toBe(n);
      expect(detail.evidence.length).toBe(Math.min(n, 10));
    };
    const [first = '', ...others] = SCOPES;
    // Asked before anything is read into memory, which other tests compare with what the database counts.
    await check(first);
    expect(await mirrorWhenRead(context)).not.toBeNull();
    for (const scope of others) await check(scope);
  }, 60_000);

  it('count no complaint where only praise is asked for', async () => {
    const { context, ask } = await seeded();
    const { drivers, totals } = await answerOverview(context, ask('polarity=positive&driver=effort'));
    expect(totals.mentions).toBeGreaterThan(0);
    expect([totals.positive, totals.negative]).toEqual([totals.mentions, 0]);
    for (const { driver, positive, population } of drivers) {
      expect(positive).toBe(await listed(context, ask(`polarity=positive&driver=${driver}`)));
      expect(population.negative.multi).toMatchObject({ n: 0, of: 0 });
    }
    const detail = await answerCause(context, ask('polarity=positive'), { driver: 'effort', touchpoint: 'all' });
    expect([detail.population.negative.multi.n, detail.evidence.length]).toEqual([0, 0]);
  });
});
