import { WordMemo } from '../text/word-memo';
import type { ReadLanguage } from '../types';
import type { WordType } from './compile-lexicon';
import { lexiconOf } from './lexicons';

/** Shorter words begin and end others by chance. */
const SHORTEST = 4;

/** What a hashtag of several words begins or ends with ("#worstairline", "#unitedfail"): the longest word that feels something. */
function partOf(hashtag: string, language: ReadLanguage): WordType | null {
  const { words } = lexiconOf(language);
  for (let length = hashtag.length - 2; length >= SHORTEST; length--) {
    const found = words.get(hashtag.slice(-length)) ?? words.get(hashtag.slice(0, length));
    if (found !== undefined && Math.abs(found.weight) >= 1.8 && found.role === null) {
      // "#nothappy", "#noesbueno": told apart by nothing, so read as nothing.
      return /^(?:not?|never|nunca|sin|isnt|dont|cant)/.test(hashtag) ? null : found;
    }
  }
  return null;
}

const memos: Partial<Record<ReadLanguage, WordMemo<WordType | null>>> = {};

const memoOf = (language: ReadLanguage): WordMemo<WordType | null> =>
  (memos[language] ??= new WordMemo((hashtag) => partOf(hashtag, language)));

/** What the lexicon of a language knows of a hashtag that is no word of it. */
export const hashtagType = (word: number, language: ReadLanguage): WordType | null => memoOf(language).of(word);
