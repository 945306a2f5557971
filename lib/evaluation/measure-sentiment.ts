import { analyse } from '@/lib/analysis/analyse';
import { type Confusion, countPair, macroF1 } from './f1';
import type { LabelledSet } from './read-sets';

const THREE = ['negative', 'neutral', 'positive'] as const;
const TWO = ['negative', 'positive'] as const;

export interface SentimentMeasure {
  readonly set: string;
  readonly rows: number;
  readonly labelled: number;
  /** Macro-F1, 0–1; null where the set has no such classes. `none` counts as neutral in three classes. */
  readonly three: number | null;
  /** Over rows labelled with a pole; neutral or none given there is an error. */
  readonly two: number | null;
  readonly confusion: Confusion;
  /** Share of rows whose language was detected as the set says. */
  readonly language: number;
  readonly none: number;
}

/** Analyses a set from its text alone, the language detected, not told, and compares. */
export function measureSentiment({ name, rows }: LabelledSet): SentimentMeasure {
  const confusion: Confusion = new Map();
  const asNeutral: Confusion = new Map();
  let right = 0;
  let labelled = 0;
  let none = 0;
  for (const row of rows) {
    const { lang, sentiment } = analyse({ text: row.text });
    if (lang === row.lang) right++;
    if (row.label === undefined) continue;
    labelled++;
    if (sentiment.label === 'none') none++;
    countPair(confusion, row.label, sentiment.label);
    countPair(asNeutral, row.label, sentiment.label === 'none' ? 'neutral' : sentiment.label);
  }
  const expected = [...confusion.keys()];
  return {
    set: name,
    rows: rows.length,
    labelled,
    three: expected.includes('neutral') ? macroF1(asNeutral, THREE) : null,
    two: expected.includes('positive') && expected.includes('negative') ? macroF1(asNeutral, TWO) : null,
    confusion,
    language: rows.length === 0 ? 0 : right / rows.length,
    none,
  };
}
