import type { AnalysedLanguage, AnalysisInput, ReadOpinion, ReadPart } from '../types';
import { addCueTerms } from './cue-terms';
import { findSignals } from './find-signals';
import { lexiconOf } from './lexicons';
import { score, type Verdict } from './score';
import { temperCourtesies } from './courtesies';
import { settings } from './settings';
import { SOURCE, Terms } from './terms';
import { weighSignals } from './weigh-signals';

export interface Sentiment extends Verdict {
  readonly usedRating: boolean;
  /** What the score is made of, for `explain`; holds until the next text is read. */
  readonly terms: Terms;
}

// Kept for the next mention, unless this one was a giant.
const MOST_KEPT = 4096;
let terms = new Terms();

function clearTerms(): void {
  if (terms.count > MOST_KEPT) terms = new Terms();
  terms.clear();
}

/** Adds the star rating as one more term, without a place in the text; tells whether there is one, inside its scale. */
function addRating({ rating, ratingMax }: Pick<AnalysisInput, 'rating' | 'ratingMax'>): boolean {
  if (rating == null || ratingMax == null || !(ratingMax > 1) || rating < 0 || rating > ratingMax) return false;
  // Scales of ten and more begin at 0, stars at 1.
  const least = ratingMax > 5 ? 0 : 1;
  const weight = (Math.max(0, (rating - least) / (ratingMax - least)) * 2 - 1) * settings.rating;
  terms.add('text', 0, 0, weight, weight, SOURCE.rating, 0, `${rating}/${ratingMax}`);
  return true;
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
  clearTerms();
  if (language !== null || lang === 'und') {
    const reach = language === null ? 0 : lexiconOf(language).data.negationReach;
    for (const part of parts) weighSignals(part, findSignals(part, language), reach, terms);
    addCueTerms(parts, opinions, terms);
    temperCourtesies(terms, parts);
  }
  const usedRating = terms.count > 0 && addRating(input);
  const { label, score: total, mixed } = score(terms, language === null ? undefined : lexiconOf(language).data.neutral);
  return { label, score: total, mixed, usedRating, terms };
}
