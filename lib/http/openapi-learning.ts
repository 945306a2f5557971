import { z } from 'zod';
import { LEARNING_STATES, VERDICTS } from '@/lib/domain/learning';
import { SENTIMENT_LABELS } from '@/lib/domain/taxonomy';
import { EDITED_LANGUAGES } from '@/lib/domain/workspace-edits';
import { LearntToApply } from '@/lib/ingestion/learning/apply-learnt';
import type { OpenApiEntry } from './openapi-entry';

const inWorkspace = (path: string) => `/api/v1/workspaces/{workspace}${path}`;

const share = z.number().min(0).max(1);
const people = z.number().int();

const word = z.object({
  entry: z.string().describe('`*` stands for at most one word'),
  weight: z.number().min(-4).max(4),
  before: z.number().describe('what it weighs now; 0 where nothing is known of it'),
  texts: z.number().int(),
  people,
  seen: share.describe('share of praise among those people'),
  expected: share.describe('the share that the reading led to expect'),
  example: z
    .object({
      mention: z.number().int(),
      text: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      before: z.boolean(),
      after: z.boolean(),
    })
    .nullable(),
  stands: z.boolean().describe('whether it is in use with this weight'),
});

const heldOut = z.object({
  people,
  mentions: z.number().int(),
  before: share.describe('macro-F1 of praise and blame'),
  after: share,
  change: z.object({ value: z.number(), low: z.number(), high: z.number() }).describe('of macro-F1, 95 % interval'),
  rightBefore: share,
  rightAfter: share,
  rankBefore: z.number().nullable().describe('Spearman of score and rating'),
  rankAfter: z.number().nullable(),
  verdict: z.enum(VERDICTS),
});

const language = z.object({
  language: z.enum(EDITED_LANGUAGES),
  mentions: z.number().int(),
  praise: people,
  blame: people,
  needs: z.object({ praise: people, blame: people }).describe('how many more people are needed of each'),
  words: z.array(word),
  flips: z.array(z.object({ from: z.enum(SENTIMENT_LABELS), to: z.enum(SENTIMENT_LABELS), n: z.number().int() })),
  heldOut: heldOut.nullable(),
});

const learning = z.object({
  newest: z
    .object({
      id: z.number().int(),
      state: z.enum(LEARNING_STATES),
      done: z.number().int(),
      total: z.number().int(),
      error: z.string().nullable(),
      startedAt: z.iso.datetime(),
      finishedAt: z.iso.datetime().nullable(),
      languages: z.array(language),
    })
    .nullable()
    .describe('null where there never was one'),
  standing: z.number().int().describe('learnt words in use'),
});

/** What a workspace learns from its own rated mentions. */
export const learningEntries: readonly OpenApiEntry[] = [
  {
    method: 'get',
    path: inWorkspace('/learning'),
    summary: 'What the rated mentions teach: words that say something else here, checked on people held out',
    answer: learning,
  },
  {
    method: 'post',
    path: inWorkspace('/learning'),
    summary: 'Learn from the rated mentions in the background; nothing changes until it is applied',
    status: 202,
    answer: learning,
  },
  {
    method: 'post',
    path: inWorkspace('/learning/cancel'),
    summary: 'Stop the learning that is under way',
    answer: learning,
  },
  {
    method: 'post',
    path: inWorkspace('/learning/apply'),
    summary: 'Take proposed words in, in the place of those learnt before, and read all texts anew',
    body: LearntToApply,
    answer: learning,
  },
  {
    method: 'post',
    path: inWorkspace('/learning/undo'),
    summary: 'Take back what was learnt, and read all texts anew',
    answer: learning,
  },
];
