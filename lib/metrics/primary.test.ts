import { describe, expect, it, onTestFinished } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import type { WorkspaceContext } from '@/lib/access/context';
import { POPULATIONS, type Question } from '@/lib/domain/question';
import { DRIVERS } from '@/lib/domain/taxonomy';
import { answerCause } from './answer-cause';
import { answerOverview } from './answer-overview';
import { listMentions } from './list-mentions';
import { measures } from './measure';
import { mirrorWhenRead } from './mirror/fresh-mirror';
import { parseQuestion } from './parse-question';
import { seedMentions } from './testing/seed-mentions';

const LEAVING = { negative: '', leaving: '&leaving=leaving' } as const;

async function countListed(context: WorkspaceContext, question: Question): Promise<number> {
  const ids = new Set<string>();
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listMentions>> = await listMentions(context, question, {
      cursor,
      limit: 200,
    });
    for (const { id } of page.mentions) ids.add(id);
    cursor = page.nextCursor;
  } while (cursor);
  return ids.size;
}

describe.each(testDatabases())('the filter for the primary opinion on $engine', ({ open }) => {
  async function seeded(count: number) {
    const database = await open();
    onTestFinished(() => database.close());
    const { context } = await seedMentions(database, { count, days: 300 });
    return { context, ask: (query = '') => parseQuestion(context.workspace.id, new URLSearchParams(query)) };
  }

  it('lists exactly the mentions that a single-cause share counts', async () => {
    const { context, ask } = await seeded(1200);
    for (const scope of ['', 'lang=es&from=2025-11-01']) {
      const { drivers } = await answerOverview(context, ask(scope));
      for (const { driver, population } of drivers) {
        for (const name of POPULATIONS) {
          const link = `${scope}&driver=${driver}&polarity=negative&primary=true${LEAVING[name]}`;
          expect(await countListed(context, ask(link)), link).toBe(population[name].single.n);
        }
      }
      expect(drivers.some(({ population: { negative } }) => negative.single.n < negative.multi.n)).toBe(true);
      expect(drivers.every(({ population: { negative } }) => negative.single.n > 0)).toBe(true);
    }
  });

  it('does so for a cause as well', async () => {
    const { context, ask } = await seeded(1200);
    const cause = await answerCause(context, ask(), { driver: 'indifference', touchpoint: 'advertising' });
    const link = 'driver=indifference&touchpoint=advertising&polarity=negative&primary=true';
    expect(await countListed(context, ask(link))).toBe(cause.population.negative.single.n);
    expect(cause.population.negative.single.n).toBeGreaterThan(0);
  });

  it('counts alike in memory and in the database, alone and beside other filters', async () => {
    const { context, ask } = await seeded(6500);
    const totals = async (query: string) => (await measures.cells(context, ask(query))).at('*', '*').mentions;
    const negative = 'primary=true&polarity=negative';
    const queries = ['primary=true', negative, `${negative}&stage=discover`, 'primary=false'];
    const each = DRIVERS.map((driver) => `primary=true&driver=${driver}`);
    const counted = () => Promise.all([...queries, ...each].map(totals));
    // Nothing is read into memory yet when the first are asked.
    const fromDatabase = await counted();
    expect((await mirrorWhenRead(context))?.size).toBe(6500);
    expect(await counted()).toEqual(fromDatabase);
    const [any = 0, negatives = 0, discovered, all, ...drivers] = fromDatabase;
    expect(negatives).toBeLessThan(any);
    expect(discovered).toBeGreaterThan(0);
    expect(all).toBe(6500);
    expect(drivers.reduce((sum, n) => sum + n, 0)).toBe(any);
  });
});
