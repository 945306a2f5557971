/**
 * How long the reading doors take over made-up mentions on each engine there is, answers uncached: from the database
 * alone, and with the mirror in front of it.
 */
import type { Database } from '@/db/client/database';
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

/** Median milliseconds of each door and question, one line each. */
export async function benchOverview(count: number, print: (line: string) => void): Promise<void> {
  for (const { engine, open } of testDatabases()) {
    const database: Database = await open();
    const { context } = await seedMentions(database, { count, days: 1100 });
    if (engine === 'postgres') await database.orm.execute('analyze');
    // A version that is not the database's keeps the mirror out.
    const unmirrored = { ...context, workspace: { ...context.workspace, dataVersion: -1 } };
    for (const [path, asked] of [
      ['database', unmirrored],
      ['mirror', context],
    ] as const) {
      for (const query of QUESTIONS) {
        const figures: string[] = [];
        for (const [name, door] of Object.entries(DOORS)) {
          figures.push(`${name} ${(await timeDoor(asked, door, query)).toFixed(1)}`);
        }
        print(`${engine.padEnd(9)} ${path.padEnd(8)} ${figures.join('  ').padEnd(60)} ms  ?${query}`);
      }
    }
    await database.close();
  }
}
