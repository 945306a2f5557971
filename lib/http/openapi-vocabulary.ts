import { z } from 'zod';
import { KINDS } from '@/lib/analysis/edits/preview-counts';
import { ORIGIN_IDS } from '@/lib/analysis/languages/lexicon-source';
import { EDITION_KINDS, REANALYSIS_STATES } from '@/lib/domain/reanalysis';
import {
  DRIVERS,
  LEAVING_KINDS,
  LEAVING_SIGNALS,
  POLARITIES,
  SENTIMENT_LABELS,
  SUB_REASONS,
  TOUCHPOINTS,
} from '@/lib/domain/taxonomy';
import type * as Vocabulary from '@/lib/domain/vocabulary';
import { EditionPath, EditsToApply, Return } from '@/lib/ingestion/apply-edits';
import { handLabel } from '@/lib/ingestion/hand-labels';
import { editChange, editedLanguage, workspaceEdits } from '@/lib/ingestion/edit-schemas';
import { ChangesAsked } from '@/lib/metrics/vocabulary/check-changes';
import { WordSearch } from '@/lib/metrics/vocabulary/find-words';
import { CueSearch } from '@/lib/metrics/vocabulary/list-cues';
import { PreviewAsked, type PreviewPart } from '@/lib/metrics/vocabulary/preview-changes';
import { WordAsked } from '@/lib/metrics/vocabulary/read-word';
import type { OpenApiEntry } from './openapi-entry';
import { mentionPath } from './mention-path';

const count = z.int().min(0);
const edition = z.int().min(0).describe('0 is the lexicon and the cues as they come, without any change');
const driver = z.enum(DRIVERS);
const touchpoint = z.enum(TOUCHPOINTS);
const polarity = z.enum(POLARITIES);
const label = z.enum(SENTIMENT_LABELS);
const leaving = z.enum(LEAVING_SIGNALS);
const span = z.strictObject({ start: count, end: count });
const weighed = z.strictObject({ entry: z.string(), weight: z.number() });

const piece = z
  .strictObject({ mention: z.string(), in: z.enum(['title', 'text']), text: z.string(), marks: z.array(span) })
  .describe('a sentence of a mention; the marks point into this text') satisfies z.ZodType<Vocabulary.MarkedPiece>;

const state = z.strictObject({
  edition: edition.describe('the version that changes are made to: on its way, or in force'),
  inForce: edition,
  edits: workspaceEdits,
  reading: z
    .strictObject({
      edition,
      state: z.enum(REANALYSIS_STATES),
      done: count,
      total: count,
      changed: count.nullable(),
      error: z.string().nullable(),
    })
    .nullable(),
  texts: z.strictObject({ en: count, es: count }),
}) satisfies z.ZodType<Vocabulary.VocabularyState>;

const words = z.strictObject({
  entry: z.string(),
  words: z.array(weighed),
}) satisfies z.ZodType<Vocabulary.WordsFound>;

const word = z.strictObject({
  language: editedLanguage,
  entry: z.string(),
  lines: z.array(
    z.strictObject({
      weight: z.number(),
      source: z.strictObject({ id: z.string(), origin: z.enum(ORIGIN_IDS), date: z.iso.date().nullable() }),
    }),
  ),
  readAs: weighed.nullable(),
  role: z.enum(['denies', 'strengthens', 'weakens', 'turns']).nullable(),
  whenDenied: z.number().nullable(),
  phrases: z.array(weighed),
  texts: count,
  of: count,
  forms: z.array(z.strictObject({ form: z.string(), texts: count })),
  formsIn: count,
  examples: z.array(piece),
}) satisfies z.ZodType<Vocabulary.WordAnswer>;

const cues = z.strictObject({
  cues: z.array(
    z.strictObject({
      rule: z.string(),
      says: z.enum(['driver', 'place', 'judgement', 'leaving']),
      driver: driver.nullable(),
      polarity: polarity.nullable(),
      subReason: z.enum(SUB_REASONS).nullable(),
      touchpoint: touchpoint.nullable(),
      kind: z.enum(LEAVING_KINDS).nullable(),
      examples: z.array(z.string()),
      patterns: count,
    }) satisfies z.ZodType<Vocabulary.CueLine>,
  ),
});

const reading = z.strictObject({
  label,
  score: z.number().min(-1).max(1),
  leaving,
  opinions: z.array(z.strictObject({ driver, touchpoint, polarity })),
});
const counted = z
  .tuple([z.enum(KINDS), z.string(), count, z.array(z.string())])
  .describe(
    'what is counted, of what (from and to; driver, touchpoint and polarity; …), how often, ids of the first texts',
  );
const preview = z.strictObject({
  state: z
    .strictObject({ read: count, touched: count, counts: z.array(counted) })
    .describe('add those of all parts up'),
  examples: z.array(z.strictObject({ piece, lang: z.string(), before: reading, after: reading })),
  of: count.describe('texts to look at in all'),
  next: z.string().nullable().describe('`after` of the next part; null after the last'),
}) satisfies z.ZodType<PreviewPart>;

const problems = z.strictObject({
  problems: z.array(
    z.strictObject({
      code: z.string(),
      list: z.enum(['words', 'cues', 'silenced']),
      index: count,
      found: z.string(),
      start: count.nullable(),
      end: count.nullable(),
      suggestion: z.string().nullable(),
    }),
  ),
});

const editions = z.strictObject({
  inForce: edition,
  coming: edition.nullable(),
  editions: z.array(
    z.strictObject({
      number: edition,
      kind: z.enum(EDITION_KINDS),
      undoes: edition.nullable(),
      note: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
      base: edition,
      changes: z.array(editChange),
    }),
  ),
}) satisfies z.ZodType<Vocabulary.EditionList>;

const saved = z.strictObject({ number: edition });

/** Of the answers, by what they are of. */
export const vocabularySchemas = { state, words, word, cues, preview, problems, editions, saved };
const inWorkspace = (path: string) => `/api/v1/workspaces/{workspace}/vocabulary${path}`;

/** How texts are read, word by word and phrase by phrase, and what a workspace changes of it. */
export const vocabularyEntries: readonly OpenApiEntry[] = [
  {
    method: 'get',
    path: inWorkspace(''),
    summary: 'What the workspace changes of the lexicon and the cues, and how far its texts have been read with it',
    answer: state,
  },
  {
    method: 'get',
    path: inWorkspace('/words'),
    summary: 'Entries of a language’s lexicon like what was typed',
    query: WordSearch,
    answer: words,
  },
  {
    method: 'get',
    path: inWorkspace('/word'),
    summary: 'What the lexicon knows of a word or phrase, and where the texts of the workspace hold it',
    query: WordAsked,
    answer: word,
  },
  {
    method: 'get',
    path: inWorkspace('/cues'),
    summary: 'The phrases that a language listens for, each with what it says',
    query: CueSearch,
    answer: cues,
  },
  {
    method: 'get',
    path: '/api/v1/workspaces/{workspace}/mentions/{id}/label',
    summary: 'What people said of a mention by hand',
    params: mentionPath,
    answer: handLabel,
  },
  {
    method: 'put',
    path: '/api/v1/workspaces/{workspace}/mentions/{id}/label',
    summary: 'Say what a mention says, to hold changes of the vocabulary against; all null takes it back',
    params: mentionPath,
    body: handLabel,
    answer: handLabel,
  },
  {
    method: 'post',
    path: inWorkspace('/check'),
    summary: 'What is wrong with changes, if anything',
    body: ChangesAsked,
    answer: problems,
  },
  {
    method: 'post',
    path: inWorkspace('/preview'),
    summary: 'What changes would do to the readings of all texts, a part at a time; nothing is stored',
    body: PreviewAsked,
    answer: preview,
  },
  {
    method: 'get',
    path: inWorkspace('/editions'),
    summary: 'The versions of what the workspace changes, the newest first',
    answer: editions,
  },
  {
    method: 'post',
    path: inWorkspace('/editions'),
    summary:
      'Apply edits as the next version; all texts are read anew and the figures switch at once when that is done',
    body: EditsToApply,
    status: 201,
    answer: saved,
  },
  {
    method: 'post',
    path: inWorkspace('/editions/{edition}/undo'),
    summary: 'Take a version back, with those after it, as a new version',
    params: EditionPath,
    status: 201,
    answer: saved,
  },
  {
    method: 'post',
    path: inWorkspace('/editions/{edition}/return'),
    summary: 'Make an earlier version stand again, as a new one',
    params: EditionPath,
    body: Return,
    status: 201,
    answer: saved,
  },
];
