import { readText } from '@/lib/analysis/analyse';
import type { MentionReading } from '@/lib/domain/mention';
import { encodeReadings } from './analysis-codec';

/** Columns, not objects: arrays of texts pass between threads several times faster. */
export interface TextBatch {
  readonly titles: readonly (string | null)[];
  readonly texts: readonly string[];
  readonly languages: readonly (string | null)[];
  /** 1–5; null when not rated. */
  readonly ratings: readonly (number | null)[];
}

/** Reads every text of a batch; runs in the pool's threads. */
export function analyseTexts({ titles, texts, languages, ratings }: TextBatch): Int32Array<ArrayBuffer> {
  const readings = texts.map((text, index): MentionReading => {
    const rating = ratings[index] ?? null;
    const ratingMax = rating === null ? null : 5;
    return readText({ text, title: titles[index] ?? null, lang: languages[index] ?? null, rating, ratingMax });
  });
  return encodeReadings(readings);
}
