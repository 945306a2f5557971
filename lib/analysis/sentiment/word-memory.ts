import { WordMemo } from '../text/word-memo';
import { WordNumbers } from '../text/word-numbers';
import { BASIC_LANGUAGES, type ReadLanguage } from '../types';

/** Makes the memory of a number that is given to each word. */
export type Remember = (compute: (folded: string) => number) => WordNumbers | WordMemo<number>;

const isBasic = (language: ReadLanguage): boolean => BASIC_LANGUAGES.some((basic) => basic === language);

/**
 * Remembers a number that a language gives to each word. The columns that lie side by side are for the languages every
 * text is asked in; a basic language comes seldom, and its memory is made when it first comes.
 */
export const memoryOf = (language: ReadLanguage): Remember => (isBasic(language) ? apart : sideBySide);

/** A memory of its own, that goes with its reader. */
export const apart: Remember = (compute) => new WordMemo(compute);

const sideBySide: Remember = (compute) => new WordNumbers(compute);
