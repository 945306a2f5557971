import { stem } from '../text/stem';
import type { AnalysedLanguage } from '../types';

/** "habitaciones", "imágenes", "meses": "es" after a vowel and one of these. */
const PLURAL_IN_ES = /[aeiou][dlnrsyj]es$/;

/**
 * What the written forms of one term share: its stem. In Spanish the plural's "es" goes first, since the stemmer takes it
 * with a suffix of a verb or a noun and parts "habitaciones" from "habitación". A word that ends in "e" loses it either
 * way ("clase", "clases"), so that no list of words is needed.
 */
export function variantKey(folded: string, language: AnalysedLanguage): string {
  if (language !== 'es') return stem(folded, language);
  if (folded.length > 4 && folded.endsWith('ces')) return stem(`${folded.slice(0, -3)}z`, language);
  return stem(folded.length > 4 && PLURAL_IN_ES.test(folded) ? folded.slice(0, -2) : folded, language);
}
