import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import PorterStemmerEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import type { AnalysedLanguage } from '../types';

// Stemming is slow (some microseconds a word) and word types repeat: worked out once, up to a bound.
const MOST_REMEMBERED = 100_000;

const stemmers = {
  en: PorterStemmer,
  es: PorterStemmerEs,
} as const satisfies Record<AnalysedLanguage, { stem: (word: string) => string }>;

const remembered: Record<AnalysedLanguage, Map<string, string>> = { en: new Map(), es: new Map() };

/** Porter stem (Porter 1980; Snowball for Spanish) of a folded word, memoised by word type. */
export function stem(folded: string, language: AnalysedLanguage): string {
  const known = remembered[language].get(folded);
  if (known !== undefined) return known;
  if (remembered[language].size >= MOST_REMEMBERED) remembered[language].clear();
  const stemmed = stemmers[language].stem(folded);
  remembered[language].set(folded, stemmed);
  return stemmed;
}
