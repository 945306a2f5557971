import { expect, it, onTestFinished } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { answerCauseWithTopics } from '@/lib/metrics/answer-cause-with-topics';
import { answerDrivers } from '@/lib/metrics/answer-drivers';
import { answerJourney } from '@/lib/metrics/answer-journey';
import { answerOverview } from '@/lib/metrics/answer-overview';
import { answerTopics } from '@/lib/metrics/answer-topics';
import { answerTouchpoints } from '@/lib/metrics/answer-touchpoints';
import { listMentions } from '@/lib/metrics/list-mentions';
import { parseQuestion } from '@/lib/metrics/parse-question';
import { questionFields } from '@/lib/metrics/question-parameters';
import { readMention } from '@/lib/metrics/read-mention';
import { seedMentions } from '@/lib/metrics/testing/seed-mentions';
import * as schemas from './openapi-insight';

it('describes the very filters that are read', () => {
  expect(Object.keys(schemas.filterSchema.shape).sort()).toEqual(Object.keys(questionFields).sort());
});

it.each(testDatabases())('describes the very answers that are given, on $engine', async ({ open }) => {
  const database = await open();
  onTestFinished(() => database.close());
  const { context } = await seedMentions(database, { count: 400, days: 200 });
  const ask = (query: string) => parseQuestion(context.workspace.id, new URLSearchParams(query));
  for (const query of ['', 'from=2026-01-01&compare=year', 'source=nowhere']) {
    const question = ask(query);
    schemas.overviewSchema.parse(await answerOverview(context, question));
    schemas.driversSchema.parse(await answerDrivers(context, question));
    schemas.touchpointsSchema.parse(await answerTouchpoints(context, question));
    schemas.journeySchema.parse(await answerJourney(context, question));
    schemas.topicsSchema.parse(await answerTopics(context, question));
    schemas.causeSchema.parse(await answerCauseWithTopics(context, question, { driver: 'effort', touchpoint: 'all' }));
    schemas.mentionPageSchema.parse(await listMentions(context, question));
  }
  schemas.mentionDetailSchema.parse(JSON.parse(JSON.stringify(await readMention(context, 3))));
});
