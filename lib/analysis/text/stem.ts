import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { ReadLanguage } from '../types';
import { lightStems } from './light-stem';
import { spanishStem } from './spanish-stem';

const stemmers: Readonly<Record<ReadLanguage, (folded: string) => string>> = {
  en: (folded) => PorterStemmer.stem(folded),
  es: spanishStem,
  ...lightStems,
};

/** Porter stem (Porter 1980; Snowball for Spanish; a light rule for the basic languages) of a folded word. Readers remember what they learn of a word by its number, so stems need no memory of their own. */
export const stem = (folded: string, language: ReadLanguage): string => stemmers[language](folded);
