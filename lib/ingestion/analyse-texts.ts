import { readText } from '@/lib/analysis/analyse';
import type { WordedPack } from '@/lib/analysis/packs/pack-cues';
import { packPlaceIds } from '@/lib/analysis/packs/pack-touchpoints';
import type { MentionReading } from '@/lib/domain/mention';
import type { PackId } from '@/lib/domain/pack';
import { encodeReadings } from './analysis-codec';
import type { Lens } from './lens';

/** Columns, not objects: arrays of texts pass between threads several times faster. */
export interface TextBatch {
  readonly titles: readonly (string | null)[];
  readonly texts: readonly string[];
  readonly languages: readonly (string | null)[];
  /** 1–5; null when not rated. */
  readonly ratings: readonly (number | null)[];
}

/** What a thread has made of a lens. */
export interface OpenedLens {
  readonly pack: WordedPack | null;
  readonly places: readonly string[];
}

/** Makes a lens ready for reading; the words of a pack are loaded for those who have chosen one. */
export async function openForReading({ pack }: Pick<Lens, 'pack' | 'edits'>): Promise<OpenedLens> {
  return { pack: await wordsOf(pack), places: packPlaceIds(pack) };
}

async function wordsOf(pack: PackId | null): Promise<WordedPack | null> {
  return pack === null ? null : (await import('@/lib/analysis/packs/packs')).packs[pack];
}

/** Reads every text of a batch; runs in the pool's threads. */
export function analyseTexts(
  { titles, texts, languages, ratings }: TextBatch,
  { pack, places }: OpenedLens,
): Int32Array<ArrayBuffer> {
  const readings = texts.map((text, index): MentionReading => {
    const rating = ratings[index] ?? null;
    const ratingMax = rating === null ? null : 5;
    const lang = languages[index] ?? null;
    return readText({ text, title: titles[index] ?? null, lang, rating, ratingMax }, { pack });
  });
  return encodeReadings(readings, places);
}
