import { type Confusion, countPair, macroF1 } from '@/lib/analysis/measures/f1';
import { POLARITIES } from '@/lib/domain/taxonomy';
import { SENTIMENT_CLASSES } from './read-sets';
import type { ReadSet } from './read-texts';

export interface SentimentMeasure {
  readonly set: string;
  /** As the set says. */
  readonly lang: string;
  readonly labelled: number;
  /** Macro-F1, 0–1; null where the set has no such classes. `none` counts as neutral in three classes. */
  readonly three: number | null;
  /** Over rows labelled with a pole; neutral or none given there is an error. */
  readonly two: number | null;
  readonly confusion: Confusion;
  readonly none: number;
  /** Of the labelled rows found to be in the set's language, those given a label. */
  readonly read: number;
}

/** Labels from the text alone against the set's; null where the set has none. */
export function measureSentiment({ name, rows }: ReadSet): SentimentMeasure | null {
  const confusion: Confusion = new Map();
  const asNeutral: Confusion = new Map();
  let labelled = 0;
  let none = 0;
  let found = 0;
  let read = 0;
  for (const { row, reading } of rows) {
    if (row.label === undefined) continue;
    const { label } = reading.sentiment;
    labelled++;
    if (label === 'none') none++;
    if (reading.language === row.lang) {
      found++;
      if (label !== 'none') read++;
    }
    countPair(confusion, row.label, label);
    countPair(asNeutral, row.label, label === 'none' ? 'neutral' : label);
  }
  if (labelled === 0) return null;
  const expected = [...confusion.keys()];
  return {
    set: name,
    lang: rows[0]?.row.lang ?? 'und',
    labelled,
    three: expected.includes('neutral') ? macroF1(asNeutral, SENTIMENT_CLASSES) : null,
    two: expected.includes('positive') && expected.includes('negative') ? macroF1(asNeutral, POLARITIES) : null,
    confusion,
    none,
    read: found === 0 ? 0 : read / found,
  };
}
