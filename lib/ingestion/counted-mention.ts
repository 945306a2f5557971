import type { MentionRow, OpinionRow } from '@/db/queries/rows';
import { languageDepth } from '@/lib/analysis/languages/language-depth';
import { NOT_ANALYSED } from '@/lib/domain/reanalysis';

/** What the counts need of a stored mention. */
export interface CountedMention {
  /** −1 when undated. */
  readonly day: number;
  readonly sourceId: number;
  readonly language: string;
  /** SentimentLabel, or `no-text`, or `other-language`. */
  readonly reading: string;
  readonly leaving: string;
  readonly leavingKind: string;
  /** Integer of 1/10,000; null when not rated. */
  readonly rating: number | null;
  readonly opinions: readonly Pick<OpinionRow, 'driver' | 'touchpoint' | 'polarity' | 'primary'>[];
}

export const UNDATED = -1;

function readingOf(row: MentionRow): string {
  if (row.analysisVersion === NOT_ANALYSED) return 'no-text';
  return row.language === 'und' || languageDepth(row.language) !== 'none' ? row.sentimentLabel : 'other-language';
}

/** Works on the stored form alone, so that counts kept by deltas and counts made anew cannot differ in meaning. */
export function countedMention(row: MentionRow, opinions: readonly OpinionRow[]): CountedMention {
  return {
    day: row.postedDay ?? UNDATED,
    sourceId: row.sourceId,
    language: row.language,
    reading: readingOf(row),
    leaving: row.leaving,
    leavingKind: row.leavingKind ?? 'none',
    rating: row.ratingNormalised === null ? null : Math.round(row.ratingNormalised * 10_000),
    opinions,
  };
}
