import type { Elsewhere } from '../opinions/praise-elsewhere';
import type { AnalysisInput, ReadLanguage, ReadOpinion, ReadPart } from '../types';
import { addCueTerms } from './cue-terms';
import { findSignals } from './find-signals';
import { type WordReader, wordReader } from './lexicons';
import { ratingPlace } from './rating-place';
import { type Bands, score, usualBands, type Verdict } from './score';
import { temperCourtesies } from './courtesies';
import { settings } from './settings';
import { SOURCE, Terms } from './terms';
import { bit, weighSignals } from './weigh-signals';

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

/** How much of a rating counts beside words of this score: those that are plain outweigh stars that say otherwise. */
function ratingShare(weight: number, words: number): number {
  if (weight * words >= 0) return 1;
  const { ratingOpen, ratingPlain } = settings;
  return Math.min(1, Math.max(0, (ratingPlain - Math.abs(words)) / (ratingPlain - ratingOpen)));
}

/** Stars that take a side settle what leans to it: of that pole only the narrow band stays neutral. */
function settledBands(bands: Bands, side: number): Bands {
  if (Math.abs(side) < settings.rating * settings.ratingSides) return bands;
  const narrow = (band: Bands['praise']) => ({ least: Math.min(band.least, settings.neutralBelow), rise: 0 });
  return side > 0 ? { ...bands, praise: narrow(bands.praise) } : { ...bands, blame: narrow(bands.blame) };
}

/** Irony is blame, whatever its words say by themselves. */
function addIrony({ in: part, tokens }: ReadPart, places: readonly Elsewhere[] = []): void {
  for (const { from, to, irony } of places) {
    if (irony === undefined || irony.weight === 0) continue;
    const weight = irony.weight * settings.cue;
    terms.add(part, tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0, weight, weight, SOURCE.cue, 0, irony.id);
  }
}

type Rated = Pick<AnalysisInput, 'rating' | 'ratingMax'>;

/** Adds the star rating as one more term, without a place in the text; null where there is none inside its scale. */
function addRating(rated: Rated, bands: Bands): Bands | null {
  const place = ratingPlace(rated);
  if (place === null) return null;
  const weight = (place * 2 - 1) * settings.rating;
  const share = ratingShare(weight, score(terms, bands).score);
  const changes = share < 1 ? bit('outweighed') : 0;
  terms.add('text', 0, 0, weight, weight * share + 0, SOURCE.rating, changes, `${rated.rating}/${rated.ratingMax}`);
  return share === 0 ? bands : settledBands(bands, weight);
}

/**
 * Sentiment of a mention from its parts in reading order and the opinions read in them. Emoji count in any language where nothing else is known of it
 * (`und`); a language without a lexicon is `none`. What praises another provider (`elsewhere`, by part) counts for
 * nothing. A rating informs only a text that has a signal of its own: it settles what the words leave open, and gives
 * way to words that are plain.
 * @param words what a workspace has made of the language's words; the language's own where it is not given.
 */
export function readSentiment(
  parts: readonly ReadPart[],
  language: ReadLanguage | null,
  lang: string,
  opinions: readonly ReadOpinion[],
  input: Rated,
  elsewhere: readonly (readonly Elsewhere[])[] = [],
  words: WordReader | null = language === null ? null : wordReader(language),
): Sentiment {
  clearTerms();
  if (words !== null || lang === 'und') {
    const reach = words === null ? 0 : words.data.negationReach;
    for (const [at, part] of parts.entries()) {
      weighSignals(part, findSignals(part, words), reach, terms, elsewhere[at]);
      addIrony(part, elsewhere[at]);
    }
    addCueTerms(parts, opinions, terms);
    temperCourtesies(terms, parts);
  }
  const bands = words === null ? usualBands : words.data.neutral;
  const settled = terms.count === 0 ? null : addRating(input, bands);
  const { label, score: total, mixed } = score(terms, settled ?? bands);
  return { label, score: total, mixed, usedRating: settled !== null, terms };
}
