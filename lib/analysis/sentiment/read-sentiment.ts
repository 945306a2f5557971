import type { AnalysedLanguage, AnalysisInput, ReadOpinion, ReadPart } from '../types';
import { addCueTerms } from './cue-terms';
import { findSignals } from './find-signals';
import { lexiconOf } from './lexicons';
import { score, type Verdict } from './score';
import { settings } from './settings';
import { type Weighed, weighSignals } from './weigh-signals';

export interface Sentiment extends Verdict {
  readonly usedRating: boolean;
  /** What the score is made of, for `explain`. */
  readonly weighed: readonly Weighed[];
}

const NOTHING: Sentiment = { label: 'none', score: 0, mixed: false, usedRating: false, weighed: [] };

/** The star rating as one more term, without a place in the text; null when none or outside its scale. */
function ratingTerm(input: Pick<AnalysisInput, 'rating' | 'ratingMax'>): Weighed | null {
  const { rating, ratingMax } = input;
  if (rating == null || ratingMax == null || !(ratingMax > 1) || rating < 0 || rating > ratingMax) return null;
  // Scales of ten and more begin at 0, stars at 1.
  const least = ratingMax > 5 ? 0 : 1;
  const weight = (Math.max(0, (rating - least) / (ratingMax - least)) * 2 - 1) * settings.rating;
  return {
    in: 'text',
    start: 0,
    end: 0,
    weight,
    value: weight,
    source: 'rating',
    changes: 0,
    entry: `${rating}/${ratingMax}`,
  };
}

/**
 * Sentiment of a mention from its parts in reading order and the opinions read in them. Emoji count in any language where nothing else is known of it
 * (`und`); a language without a lexicon is `none`. A rating informs only a text that has a signal of its own.
 */
export function readSentiment(
  parts: readonly ReadPart[],
  language: AnalysedLanguage | null,
  lang: string,
  opinions: readonly ReadOpinion[],
  input: Pick<AnalysisInput, 'rating' | 'ratingMax'>,
): Sentiment {
  if (language === null && lang !== 'und') return NOTHING;
  const reach = language === null ? 0 : lexiconOf(language).data.negationReach;
  const weighed: Weighed[] = [];
  for (const part of parts) weighSignals(part, findSignals(part, language), reach, weighed);
  addCueTerms(parts, opinions, weighed);
  if (weighed.length === 0) return NOTHING;
  const rating = ratingTerm(input);
  if (rating !== null) weighed.push(rating);
  const { label, score: total, mixed } = score(weighed);
  return { label, score: total, mixed, usedRating: rating !== null, weighed };
}
