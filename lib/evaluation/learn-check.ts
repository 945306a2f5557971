import type { LanguageData } from '@/lib/analysis/languages/language-data';
import { dataOf, withLanguageData } from '@/lib/analysis/sentiment/lexicons';
import { isFolded, isLender } from './known-lenders';
import type { LearntEntry, LendingRow } from './learn-settings';
import { learnWeights, withEntries } from './learn-weights';
import { measureSentiment } from './measure-sentiment';
import type { LabelledRow, LabelledSet } from './read-sets';
import { type ReadRow, readTexts } from './read-texts';

const FOLDS = 5;
const PRAISE = { positive: 1, neutral: 0.5, negative: 0 } as const;

/** Fold of a text by its letters alone, so that a sentence falls into the same fold in every set that holds it. */
export function foldOf(text: string): number {
  let hash = 0;
  for (const char of text.toLowerCase()) {
    if (char >= 'a' && char <= 'z') hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  }
  return hash % FOLDS;
}

export const lendingRows = (sets: readonly LabelledSet[]): LendingRow[] =>
  sets
    .filter(({ name }) => isLender(name))
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ text, label }) => (label === undefined ? [] : [{ text, praise: PRAISE[label], source: name }])),
    );

export interface Checked {
  readonly set: string;
  /** Read with weights learnt without its own texts, fold by fold. */
  readonly folded: boolean;
  /** Macro-F1 of three classes, 0–1, without and with learnt weights. */
  readonly without: number;
  readonly with: number;
}

export interface LearningCheck {
  readonly entries: readonly LearntEntry[];
  readonly checked: readonly Checked[];
}

const threeOf = (name: string, rows: readonly ReadRow[]): number => measureSentiment({ name, rows })?.three ?? 0;

/** Reads a set with weights that no text of its fold has lent. */
function readFolds(set: LabelledSet, byFold: readonly LanguageData[]): readonly ReadRow[] {
  return byFold.flatMap((data, fold) => {
    const rows: readonly LabelledRow[] = set.rows.filter(({ text }) => foldOf(text) === fold);
    return withLanguageData('en', data, () => readTexts({ name: set.name, rows })).rows;
  });
}

/**
 * Learns weights from the English sets that may lend them and tells what they do to every English set with three classes:
 * the lenders and their twins out of fold, the others with the weights of all.
 */
export function checkLearning(sets: readonly LabelledSet[]): LearningCheck {
  const curated = dataOf('en');
  const lending = lendingRows(sets);
  const entries = learnWeights(lending, curated);
  const all = withEntries(curated, entries);
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    withEntries(
      curated,
      learnWeights(
        lending.filter(({ text }) => foldOf(text) !== fold),
        curated,
      ),
    ),
  );
  const labelled = sets.filter(({ rows }) => rows[0]?.lang === 'en' && rows.some(({ label }) => label === 'neutral'));
  const checked = labelled.map((set): Checked => {
    const folded = isFolded(set.name);
    const rows = folded ? readFolds(set, byFold) : withLanguageData('en', all, () => readTexts(set)).rows;
    return { set: set.name, folded, without: threeOf(set.name, readTexts(set).rows), with: threeOf(set.name, rows) };
  });
  return { entries, checked };
}
