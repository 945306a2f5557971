import { WordMemo } from '../text/word-memo';
import { WordNumbers } from '../text/word-numbers';
import { BASIC_LANGUAGES, type ReadLanguage } from '../types';

const isBasic = (language: ReadLanguage): boolean => BASIC_LANGUAGES.some((basic) => basic === language);

/**
 * Remembers a number that a language gives to each word. The columns that lie side by side are for the languages every
 * text is asked in; a basic language comes seldom, and its memory is made when it first comes.
 */
export const wordMemory = (
  language: ReadLanguage,
  compute: (folded: string) => number,
): WordNumbers | WordMemo<number> => (isBasic(language) ? new WordMemo(compute) : new WordNumbers(compute));
