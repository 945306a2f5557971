import { readText } from '@/lib/analysis/analyse';
import type { MentionReading } from '@/lib/domain/mention';
import { encodeReadings } from './analysis-codec';
import type { OpenedLens } from './opened-lens';

/** Columns, not objects: arrays of texts pass between threads several times faster. */
export interface TextBatch {
  readonly titles: readonly (string | null)[];
  readonly texts: readonly string[];
  readonly languages: readonly (string | null)[];
  /** 1–5; null when not rated. */
  readonly ratings: readonly (number | null)[];
}

/** Reads every text of a batch; runs in the pool's threads. */
export function analyseTexts(
  { titles, texts, languages, ratings }: TextBatch,
  { places, ...lens }: OpenedLens,
): Int32Array<ArrayBuffer> {
  const readings = texts.map((text, index): MentionReading => {
    const rating = ratings[index] ?? null;
    const ratingMax = rating === null ? null : 5;
    const lang = languages[index] ?? null;
    return readText({ text, title: titles[index] ?? null, lang, rating, ratingMax }, lens);
  });
  return encodeReadings(readings, places);
}
