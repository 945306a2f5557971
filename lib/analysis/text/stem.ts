import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { AnalysedLanguage } from '../types';
import { spanishStem } from './spanish-stem';

const stemmers: Readonly<Record<AnalysedLanguage, (folded: string) => string>> = {
  en: (folded) => PorterStemmer.stem(folded),
  es: spanishStem,
};

/** Porter stem (Porter 1980; Snowball for Spanish) of a folded word. Readers remember what they learn of a word by its number, so stems need no memory of their own. */
export const stem = (folded: string, language: AnalysedLanguage): string => stemmers[language](folded);
