/**
 * How long the reading doors take over made-up mentions on each engine there is, answers uncached: the database
 * alone / with the mirror in front of it.
 */
import { describe, expect, it, onTestFinished } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import type { WorkspaceContext } from '@/lib/access/context';
import type { Question } from '@/lib/domain/question';
import { forgetAnswers } from './answer-cache';
import { answerCause } from './answer-cause';
import { answerJourney } from './answer-journey';
import { answerOverview } from './answer-overview';
import { listMentions } from './list-mentions';
import { parseQuestion } from './parse-question';
import { seedMentions } from './testing/seed-mentions';

const COUNT = 100_000;
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
];

type Door = (context: WorkspaceContext, question: Question) => Promise<unknown>;
const DOORS: Record<string, Door> = {
  overview: answerOverview,
  journey: answerJourney,
  cause: (context, question) => answerCause(context, question, { driver: 'indifference', touchpoint: 'advertising' }),
  mentions: (context, question) => listMentions(context, question),
};

async function timeDoor(context: WorkspaceContext, door: Door, query: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    forgetAnswers(context.database);
    const start = performance.now();
    await door(context, parseQuestion(context.workspace.id, new URLSearchParams(query)));
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}

describe.each(testDatabases())('the reading doors on $engine', ({ engine, open }) => {
  it('answer a filtered question sooner with the mirror than from the database', async () => {
    const database = await open();
    onTestFinished(() => database.close());
    const { context } = await seedMentions(database, { count: COUNT, days: 1100 });
    if (engine === 'postgres') await database.orm.execute('vacuum analyze');
    // A version that is not the database's keeps the mirror out.
    const unmirrored = { ...context, workspace: { ...context.workspace, dataVersion: -1 } };
    for (const query of QUESTIONS) {
      const figures: string[] = [];
      for (const [name, door] of Object.entries(DOORS)) {
        const times = [await timeDoor(unmirrored, door, query), await timeDoor(context, door, query)] as const;
        figures.push(`${name} ${times.map((ms) => ms.toFixed(1)).join(' / ')}`);
        if (name === 'overview' && query.includes('lang')) expect(times[1]).toBeLessThan(times[0]);
      }
      process.stdout.write(`${engine.padEnd(9)} ${figures.join('  ').padEnd(80)} ms  ?${query}\n`);
    }
  }, 600_000);
});
