import { z } from 'zod';
import { ORIGIN_IDS } from '@/lib/analysis/languages/lexicon-source';
import type * as Answers from '@/lib/domain/answers';
import { MENTION_KINDS } from '@/lib/domain/mention';
import { CONTACT_OUTCOMES } from '@/lib/domain/told-journey';
import { FATES, STANDINGS } from '@/lib/domain/standing';
import { COMPARISONS, type Share } from '@/lib/domain/question';
import {
  DRIVERS,
  LEAVING_KINDS,
  LEAVING_SIGNALS,
  POLARITIES,
  SENTIMENT_LABELS,
  STAGES,
  SUB_REASONS,
  TOUCHPOINTS,
} from '@/lib/domain/taxonomy';
import type { MentionDetail } from '@/lib/metrics/read-mention';
import { causePath } from '@/lib/metrics/answer-cause';
import type { CauseWithTopics } from '@/lib/metrics/answer-cause-with-topics';
import type { OpenApiEntry } from './openapi-entry';

const count = z.int().min(0);
const part = z.number().min(0).max(1).nullable();
const driver = z.enum(DRIVERS);
const touchpoint = z.enum(TOUCHPOINTS);
const stage = z.enum(STAGES).nullable();
const textPart = z.enum(['title', 'text']);
const day = z.iso.date().nullable();

const share = z
  .strictObject({
    value: part,
    low: part,
    high: part,
    n: count,
    of: count,
    nEffective: z
      .number()
      .min(0)
      .optional()
      .describe('the size the interval stands on, where it is below `of`: several mentions are of one author'),
    tooFew: z.literal(true).optional().describe('too few mentions to tell: show the counts, not the share'),
  })
  .describe('n of `of` with its 95 % Wilson interval; null where `of` is 0') satisfies z.ZodType<Share>;
const byPopulation = <T extends z.ZodType>(of: T) => z.strictObject({ negative: of, leaving: of });
const shares = byPopulation(z.strictObject({ multi: share, single: share }));
const change = z
  .strictObject({ before: share, difference: z.number(), low: z.number(), high: z.number() })
  .nullable()
  .describe(
    'against the compared range, with Newcombe’s 95 % interval for independent shares: whoever wrote in both ranges counts as two people',
  );
const changed = z.strictObject({ multi: change, single: change });
const changes = byPopulation(changed).describe('what became of each share; null without a compared range');
const range = z.strictObject({ from: day, to: day });
const ranges = { range, compared: range.nullable() };
const dataVersion = { dataVersion: z.number() };
/** What a text or a sentence says. */
const sentimentRead = z.strictObject({
  label: z.enum(SENTIMENT_LABELS),
  score: z.number().min(-1).max(1),
  mixed: z.boolean(),
});
const cell = { n: count, share, sentiment: z.number().min(-1).max(1) };

const driverAnswer = { driver, population: shares, positive: count, change, changes };
const causeAnswer = { driver, touchpoint, stage, population: shares, change };
const touchpointAnswer = { touchpoint, stage, mentions: count, population: shares, negativeShare: share, change };
const touchpointCells = z.array(z.strictObject({ ...touchpointAnswer, ...cell }));

const trend = z.strictObject({
  grain: z.enum(['day', 'week', 'month']),
  points: z.array(
    z.strictObject({
      start: z.iso.date(),
      mentions: count,
      negative: count,
      leaving: count,
      drivers: z.record(driver, count).describe('complaints by driver, without the filter on drivers'),
      partial: z
        .literal(true)
        .optional()
        .describe(
          'cut by the range asked for, by the first or last day with a mention, or not over yet: not to be compared',
        ),
    }),
  ),
});

const unexplainedAs = byPopulation(
  z.strictObject({
    elsewhere: share.describe('the main reason stands where the filters do not reach'),
    noReason: share.describe('no reason is given'),
  }),
).describe('what `unexplained` is made of');

/** `GET /overview`. */
export const overviewSchema = z.strictObject({
  ...ranges,
  totals: z.strictObject({
    mentions: count,
    negative: count,
    positive: count,
    leaving: count,
    risk: count,
    sentiment: z.record(z.enum(SENTIMENT_LABELS), count),
    averageRating: z.strictObject({ value: z.number().min(1).max(5), n: count }).nullable(),
  }),
  coverage: z.strictObject({
    mentions: count,
    withSignal: count,
    noSignal: count,
    noText: count,
    otherLanguage: count.describe('in languages that are not read; pt, fr, de, it and ca are read for sentiment only'),
    undated: count,
  }),
  drivers: z.array(z.strictObject(driverAnswer)),
  unexplained: byPopulation(share),
  unexplainedAs,
  leavingKinds: z.record(z.enum(LEAVING_KINDS), count),
  open: z
    .strictObject({ n: count, asOf: z.iso.date() })
    .describe('who says they leave or threaten to and still stands by it on that day: `standing=open`, without `from`'),
  roots: z.array(z.strictObject(causeAnswer)),
  trend,
  comparedTrend: trend.nullable(),
  ...dataVersion,
}) satisfies z.ZodType<Answers.Overview>;

/** `GET /drivers`. */
export const driversSchema = z.strictObject({
  ...ranges,
  drivers: z.array(z.strictObject({ ...driverAnswer, ...cell })),
  unexplained: byPopulation(share),
  unexplainedAs,
  ...dataVersion,
}) satisfies z.ZodType<Answers.DriversAnswer>;

/** `GET /touchpoints`. */
export const touchpointsSchema = z.strictObject({
  ...ranges,
  touchpoints: touchpointCells,
  ...dataVersion,
}) satisfies z.ZodType<Answers.TouchpointsAnswer>;

/** A touchpoint of the workspace's pack. */
const localised = z.strictObject({ es: z.string(), en: z.string() });
const packPlace = z.strictObject({ id: z.string(), name: localised });
const packPlaces = z.array(z.strictObject({ place: z.string(), name: localised, touchpoint, n: count, share }));

const journeyCells = z.array(z.strictObject({ touchpoint, stage, driver, ...cell, change }));

/** `GET /journey`. */
export const journeySchema = z.strictObject({
  ...ranges,
  cells: journeyCells,
  touchpoints: touchpointCells,
  packPlaces,
  ...dataVersion,
}) satisfies z.ZodType<Answers.JourneyAnswer>;

const span = { start: count, end: count };
const opinion = {
  driver,
  touchpoint,
  polarity: z.enum(POLARITIES),
  score: z.number().min(-1).max(1),
  ...span,
  in: textPart,
  primary: z.boolean(),
  subReason: z.enum(SUB_REASONS).nullable(),
};
const mention = {
  id: z.string(),
  source: z.string(),
  channel: z.string().nullable(),
  kind: z.string(),
  day,
  postedAt: z.iso.datetime().nullable(),
  approximateDate: z.boolean(),
  author: z.string().nullable(),
  language: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  rating: z.strictObject({ raw: z.number(), scale: z.string(), normalised: z.number() }).nullable(),
  sentiment: sentimentRead,
  leaving: z.enum(LEAVING_SIGNALS),
  leavingKind: z.enum(LEAVING_KINDS).nullable(),
  product: z.string().nullable(),
  location: z.string().nullable(),
  url: z.string().nullable(),
};
const summary = z.strictObject({ ...mention, opinions: z.array(z.strictObject(opinion)) });

/** `GET /mentions`. */
export const mentionPageSchema = z.strictObject({
  mentions: z.array(summary),
  nextCursor: z.string().nullable(),
}) satisfies z.ZodType<Answers.MentionPage>;

const cue = z.strictObject({
  ...span,
  text: z.string(),
  role: z.enum(['driver', 'touchpoint', 'leaving']),
  weight: z.number(),
  rule: z.string(),
});
const term = z.strictObject({
  ...span,
  in: textPart,
  text: z.string(),
  weight: z.number(),
  contribution: z.int().describe('1/10,000; all of them add up to the score'),
  rule: z.string(),
  entry: z.string(),
  source: z
    .strictObject({ id: z.string(), origin: z.enum(ORIGIN_IDS), date: z.iso.date().nullable() })
    .nullable()
    .describe('where its weight comes from; null of a rating, which is the customer’s own'),
});

const told = { ...span, in: textPart, text: z.string() };
const journey = z.strictObject({
  contacts: z
    .array(
      z.strictObject({
        ...told,
        order: z.int().min(1),
        touchpoint,
        outcome: z.enum(CONTACT_OUTCOMES),
        polarity: z.enum(POLARITIES).nullable(),
        times: z.int().min(1),
        outcomeWords: z.strictObject(told).nullable(),
        orderWords: z.strictObject(told).nullable(),
      }),
    )
    .describe('In the order they happened; the spans give the order of the telling'),
  root: touchpoint.describe('Where it began: the first contact that went wrong, else the first'),
  end: touchpoint.describe('Where it was solved, else the last'),
  count: z.int().describe('Contacts with their repetitions'),
  solved: z.boolean(),
});

/** `GET /mentions/{id}`. */
export const mentionDetailSchema = z.strictObject({
  ...mention,
  opinions: z.array(z.strictObject({ ...opinion, cues: z.array(cue), packTouchpoint: packPlace.nullable() })),
  leavingCues: z.array(cue.extend({ in: textPart })).describe('the words that tell `leavingKind`'),
  standing: z
    .strictObject({
      fate: z.enum(FATES),
      by: z.string().nullable().describe('the mention that ended it, or counts in its place'),
      until: z.iso.date().nullable(),
      days: z.int(),
    })
    .nullable()
    .describe('what became of its leaving signal until today'),
  explanation: z.array(term),
  sentences: z
    .array(z.strictObject({ ...span, in: textPart, sentiment: sentimentRead, terms: z.array(count) }))
    .describe('In reading order; `terms` are places in `explanation`, and a rating belongs to no sentence'),
  topics: z.array(z.string()),
  journey: journey.nullable().describe('The way the customer tells they went; null where the text tells none'),
  explanationIsCurrent: z.boolean(),
  importedRow: z.record(z.string(), z.string()).nullable(),
}) satisfies z.ZodType<MentionDetail>;

const items = z.array(z.strictObject({ value: z.string(), n: count, share }));

const textsRead = z.strictObject({ read: count, of: count });
const topic = z.strictObject({
  label: z.string().describe('as it is most often written'),
  n: count.describe('texts read that name it'),
  share,
  change: change.describe('against the texts read of the rest'),
  ratio: z.number().nullable().describe('how many times as often as in the rest; null where there is none'),
  logLikelihood: z.number().nullable().describe("Dunning's G² of the difference, one degree of freedom"),
});

/** `GET /topics`. */
export const topicsSchema = z.strictObject({
  languages: z
    .array(
      z.strictObject({
        lang: z.string(),
        selected: textsRead,
        rest: textsRead,
        frequent: z.array(topic).describe('by TF-IDF'),
        distinctive: z.array(topic).describe('over-represented against the rest, at a false discovery rate of 5 %'),
      }),
    )
    .describe('about 1,000 texts of each side and language are read; of an author with several, one'),
  otherLanguages: count.describe('texts in languages whose topics are not read'),
}) satisfies z.ZodType<Answers.TopicsAnswer>;

/** `GET /causes/{driver}/{touchpoint}`. */
export const causeSchema = z.strictObject({
  driver: causePath.shape.driver,
  touchpoint: causePath.shape.touchpoint,
  stage,
  ...ranges,
  population: shares,
  change,
  changes,
  inside: journeyCells.describe('where a part is `all`, the causes it holds, over the same population'),
  insidePack: packPlaces.describe('of one touchpoint, the places of the workspace’s pack within it'),
  trend,
  comparedTrend: trend.nullable(),
  subReasons: z.array(z.strictObject({ subReason: z.enum(SUB_REASONS), n: count })),
  breakdowns: z.strictObject({ source: items, channel: items, product: items, location: items, lang: items }),
  topics: topicsSchema.optional().describe('against the other complaints; left out with `topics=false`'),
  cooccurring: z.array(z.strictObject({ driver, touchpoint, n: count, share })),
  evidence: z.array(summary),
}) satisfies z.ZodType<Answers.CauseDetail & Partial<CauseWithTopics>>;

const words = z.array(z.string()).optional();

/** The filters as they are written in a URL; `lib/metrics/question-parameters.ts` reads them. */
export const filterSchema = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  compare: z
    .enum(COMPARISONS)
    .optional()
    .describe(
      'needs `from`; `previous`: as many days, just before; `year`: 364 days earlier, so that each weekday meets its own',
    ),
  source: words,
  channel: words,
  kind: z.array(z.enum(MENTION_KINDS)).optional(),
  product: words,
  location: words,
  lang: words,
  rating: z.array(z.int().min(1).max(5)).optional(),
  driver: z.array(driver).optional(),
  touchpoint: z.array(touchpoint).optional(),
  packTouchpoint: words,
  stage: z.array(z.enum(STAGES)).optional(),
  polarity: z.array(z.enum(POLARITIES)).optional(),
  primary: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: only the opinion a mention is counted under once, as single-cause shares count'),
  leaving: z.array(z.enum(LEAVING_SIGNALS)).optional(),
  standing: z
    .enum(STANDINGS)
    .optional()
    .describe('open: only who says they leave or threaten to and still stands by it at the end of the range, or today'),
  q: z.string().optional(),
});
const pageSchema = filterSchema.extend({
  cursor: z.string().optional(),
  limit: z.int().min(1).max(200).optional(),
});
const causeQuerySchema = filterSchema.extend({
  topics: z.enum(['true', 'false']).optional().describe('false: without its topics, which take longest'),
});

const reading = (
  path: string,
  summaryOf: string,
  answer: z.ZodType,
  query: z.ZodType = filterSchema,
): OpenApiEntry => ({
  method: 'get',
  path: `/api/v1/workspaces/{workspace}${path}`,
  summary: summaryOf,
  query,
  answer,
});

/** The doors that answer questions about mentions. */
export const insightEntries: readonly OpenApiEntry[] = [
  reading(
    '/overview',
    'Why customers leave: totals, drivers, leaving signals, trend, root touchpoints',
    overviewSchema,
  ),
  reading('/drivers', 'Every driver with its shares, balance and change', driversSchema),
  reading('/touchpoints', 'Every touchpoint spoken of, with its shares, balance and change', touchpointsSchema),
  reading(
    '/topics',
    'What the mentions speak of beyond the taxonomy: a cause against the others, who leaves against who does not, else against all',
    topicsSchema,
  ),
  reading('/journey', 'The journey map: touchpoint × driver', journeySchema),
  {
    ...reading(
      '/causes/{driver}/{touchpoint}',
      'One root cause; `all` stands for either part',
      causeSchema,
      causeQuerySchema,
    ),
    params: causePath,
  },
  reading('/mentions', 'The mentions behind a question, newest first', mentionPageSchema, pageSchema),
  {
    method: 'get',
    path: '/api/v1/workspaces/{workspace}/mentions/{id}',
    summary: 'One mention with its opinions, cues and explanation',
    answer: mentionDetailSchema,
  },
];
