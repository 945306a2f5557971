import { readText } from '@/lib/analysis/analyse';
import { dataOf, withLanguageData } from '@/lib/analysis/sentiment/lexicons';
import { fold } from '@/lib/analysis/text/fold';
import { ANALYSED_LANGUAGES, type AnalysedLanguage, type AnalysisInput } from '@/lib/analysis/types';
import type { SentimentLabel } from '@/lib/domain/taxonomy';
import { withEntries } from './learn-weights';
import { type ComparedLabels, compareReadings } from './compare-readings';
import type { Pair } from './paired-bootstrap';

/** A word or phrase of a language and what it would weigh, −4…4; 0 silences it. */
export interface WeightChange {
  readonly language: AnalysedLanguage;
  readonly entry: string;
  readonly weight: number;
}

/** A text as it is read, with the label a person gave it where one did. */
export interface WeighedText extends AnalysisInput {
  readonly label?: Exclude<SentimentLabel, 'none'> | null;
}

/** Texts whose label would go from one to another. */
interface Flip {
  readonly from: SentimentLabel;
  readonly to: SentimentLabel;
  readonly n: number;
  /** Places of the first of them among the texts. */
  readonly examples: readonly number[];
}

export interface WhatIf {
  readonly read: number;
  /** Texts whose score would change. */
  readonly touched: number;
  /** The most frequent first. */
  readonly flips: readonly Flip[];
  /** Against labels by hand; null where no text has one. */
  readonly byHand: ComparedLabels | null;
  /** Against the stars, which the reading is not told; null where no text has any. */
  readonly byStars: ComparedLabels | null;
}

const WEIGHT = 4;
const EXAMPLES = 5;

/** The form in which the lexicon would hold an entry; null for what it cannot hold. */
export function entryOf(words: string): string | null {
  const entry = fold(words)
    .trim()
    .split(/[\s-]+/)
    .join(' ');
  return /^[\p{L}'][\p{L}\p{N}' ]*$/u.test(entry) ? entry : null;
}

/** Lines of the language's own data with the changes over them, while `work` runs. */
function withChanges<T>(changes: readonly WeightChange[], work: () => T): T {
  return ANALYSED_LANGUAGES.reduce((then, language) => {
    const own = changes.filter((change) => change.language === language);
    if (own.length === 0) return then;
    return () => withLanguageData(language, withEntries(dataOf(language), own), then);
  }, work)();
}

function checked(changes: readonly WeightChange[]): WeightChange[] {
  return changes.map((change) => {
    const entry = entryOf(change.entry);
    if (entry === null) throw new RangeError(`"${change.entry}" is no word or phrase`);
    if (!(Math.abs(change.weight) <= WEIGHT)) throw new RangeError(`a weight is −${WEIGHT}…${WEIGHT}`);
    return { ...change, entry };
  });
}

/** What stars say: the outer two fifths of their scale are verdicts. */
function starLabel({ rating, ratingMax }: AnalysisInput): 'positive' | 'neutral' | 'negative' | null {
  if (rating == null || ratingMax == null || !(ratingMax > 1) || rating < 0 || rating > ratingMax) return null;
  const least = ratingMax > 5 ? 0 : 1;
  const place = Math.max(0, rating - least) / (ratingMax - least);
  if (place >= 0.75) return 'positive';
  return place <= 0.25 ? 'negative' : 'neutral';
}

const readAll = (texts: readonly AnalysisInput[]) => texts.map((text) => readText(text).sentiment);
const withoutStars = (texts: readonly WeighedText[]): AnalysisInput[] =>
  texts.map(({ text, title, lang }) => ({ text, title, lang }));

type Read = ReturnType<typeof readAll>;

function flipsOf(before: Read, after: Read): Flip[] {
  const places = new Map<string, { from: SentimentLabel; to: SentimentLabel; at: number[] }>();
  before.forEach(({ label: from }, at) => {
    const to = after[at]?.label ?? from;
    if (from === to) return;
    const flip = places.get(`${from} ${to}`) ?? { from, to, at: [] };
    flip.at.push(at);
    places.set(`${from} ${to}`, flip);
  });
  return [...places.values()]
    .map(({ from, to, at }) => ({ from, to, n: at.length, examples: at.slice(0, EXAMPLES) }))
    .sort((a, b) => b.n - a.n || (a.from + a.to < b.from + b.to ? -1 : 1));
}

function compared(expected: readonly (string | null | undefined)[], before: Read, after: Read): ComparedLabels | null {
  const pairs = expected.flatMap((label, at): Pair[] => {
    const [old, now] = [before[at], after[at]];
    return label == null || !old || !now ? [] : [{ expected: label, before: old.label, after: now.label }];
  });
  return pairs.length === 0 ? null : compareReadings(pairs);
}

/**
 * Reads texts as they are and as they would be read if some words weighed otherwise, and tells what would change. Nothing
 * is kept of it: readings afterwards are what they were before.
 * @throws RangeError for an entry that is no word or phrase, and for a weight outside −4…4.
 */
export function whatIf(changes: readonly WeightChange[], texts: readonly WeighedText[]): WhatIf {
  const weighed = checked(changes);
  const rated = texts.filter((text) => starLabel(text) !== null);
  const readings = () => ({ all: readAll(texts), rated: readAll(withoutStars(rated)) });
  const before = readings();
  const after = withChanges(weighed, readings);
  return {
    read: texts.length,
    touched: before.all.filter(({ score }, at) => score !== after.all[at]?.score).length,
    flips: flipsOf(before.all, after.all),
    byHand: compared(
      texts.map(({ label }) => label),
      before.all,
      after.all,
    ),
    byStars: compared(rated.map(starLabel), before.rated, after.rated),
  };
}
