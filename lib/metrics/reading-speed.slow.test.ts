/**
 * How long the reading doors take over made-up mentions on each engine there is, answers uncached: the database
 * alone / with the mirror in front of it, in milliseconds by the clock (and of the processor). Half of the authors wrote several mentions, so that effective sizes are worked out.
 */
import { describe, expect, it, onTestFinished } from 'vitest';
import { indexMentions } from '@/db/search/index-mentions';
import { testDatabases } from '@/db/testing/test-database';
import type { WorkspaceContext } from '@/lib/access/context';
import type { Question } from '@/lib/domain/question';
import { forgetAnswers } from './answer-cache';
import { answerCause } from './answer-cause';
import { answerJourney } from './answer-journey';
import { answerOverview } from './answer-overview';
import { listMentions } from './list-mentions';
import { mirrorWhenRead } from './mirror/fresh-mirror';
import { loadMirror } from './mirror/load-mirror';
import { parseQuestion } from './parse-question';
import { forgetSelections } from './select-mentions';
import { seedMentions } from './testing/seed-mentions';

const COUNT = 100_000;
/** The overview's answer, with the mirror. */
const LONGEST_MS = 50;
/** Sooner than this it may be whether or not the database alone would be sooner still. */
const SOON_MS = 15;
const QUESTIONS = [
  '',
  'from=2026-01-10&to=2026-03-09&compare=previous',
  'from=2025-04-17&to=2026-02-20',
  'lang=es',
  'source=encuesta',
  'rating=1',
  'driver=price',
  'driver=price&touchpoint=website&polarity=negative',
  'leaving=leaving&from=2025-10-01',
  'product=gold&location=Lima',
  'q=llamada',
  'q=llamada número 77*&lang=es',
];

type Door = (context: WorkspaceContext, question: Question) => Promise<unknown>;
const DOORS: Record<string, Door> = {
  overview: answerOverview,
  journey: answerJourney,
  cause: (context, question) => answerCause(context, question, { driver: 'indifference', touchpoint: 'advertising' }),
  mentions: (context, question) => listMentions(context, question),
};

interface Took {
  readonly wall: number;
  /** Of this process's processors: what it would take were nothing else going on. */
  readonly processor: number;
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[2] ?? Number.NaN;

async function timeDoor(context: WorkspaceContext, door: Door, query: string): Promise<Took> {
  const times: Took[] = [];
  for (let run = 0; run < 5; run += 1) {
    forgetAnswers(context.database);
    forgetSelections();
    const [start, used] = [performance.now(), process.cpuUsage()];
    await door(context, parseQuestion(context.workspace.id, new URLSearchParams(query)));
    const { user, system } = process.cpuUsage(used);
    times.push({ wall: performance.now() - start, processor: (user + system) / 1000 });
  }
  return { wall: middle(times.map(({ wall }) => wall)), processor: middle(times.map(({ processor }) => processor)) };
}

const told = ({ wall, processor }: Took) => `${wall.toFixed(0)} (${processor.toFixed(0)})`;

describe.each(testDatabases())('the reading doors on $engine', ({ engine, open }) => {
  it('answer soon with the mirror, and sooner than from the database', async () => {
    const database = await open();
    onTestFinished(() => database.close());
    const { context } = await seedMentions(database, { count: COUNT, days: 1100, authors: COUNT / 2 });
    while ((await indexMentions(database)) > 0);
    if (engine === 'postgres') await database.orm.execute('vacuum analyze');
    const [start, used] = [performance.now(), process.cpuUsage()];
    const { mirror } = await loadMirror(database, context.workspace.id, context.workspace.dataVersion);
    const took = { wall: performance.now() - start, processor: process.cpuUsage(used).user / 1000 };
    expect(mirror?.size).toBe(COUNT);
    expect(mirror?.repeatedAuthors).toBeGreaterThan(10_000);
    process.stdout.write(`${engine.padEnd(9)} the mirror is read in ${told(took)} ms\n`);
    await mirrorWhenRead(context);
    // A version that is not the database's keeps the mirror out.
    const unmirrored = { ...context, workspace: { ...context.workspace, dataVersion: -1 } };
    for (const query of QUESTIONS) {
      const figures: string[] = [];
      for (const [name, door] of Object.entries(DOORS)) {
        const times = [await timeDoor(unmirrored, door, query), await timeDoor(context, door, query)] as const;
        figures.push(`${name} ${times.map(told).join(' / ')}`);
        if (name !== 'overview') continue;
        expect.soft(times[1].processor, query).toBeLessThan(LONGEST_MS);
        expect.soft(times[1].processor, query).toBeLessThan(Math.max(times[0].processor, SOON_MS));
      }
      process.stdout.write(`${engine.padEnd(9)} ${figures.join('  ').padEnd(80)} ms  ?${query}\n`);
    }
  }, 600_000);
});
