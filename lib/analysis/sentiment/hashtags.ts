import type { WordType } from './compile-lexicon';

/** Shorter words begin and end others by chance. */
const SHORTEST = 4;

/** What a lexicon knows of a hashtag of several words ("#worstairline", "#unitedfail"): the longest word that begins or ends it and feels something. */
export function hashtagType(hashtag: string, words: Pick<ReadonlyMap<string, WordType>, 'get'>): WordType | null {
  for (let length = hashtag.length - 2; length >= SHORTEST; length--) {
    const found = words.get(hashtag.slice(-length)) ?? words.get(hashtag.slice(0, length));
    if (found !== undefined && Math.abs(found.weight) >= 1.8 && found.role === null) {
      // "#nothappy", "#noesbueno": told apart by nothing, so read as nothing.
      return /^(?:not?|never|nunca|sin|isnt|dont|cant)/.test(hashtag) ? null : found;
    }
  }
  return null;
}
