import { stem } from '../text/stem';
import type { ReadLanguage } from '../types';
import { wordType, type WordType } from './compile-lexicon';

/** What no stemmer takes from a word of two letters or more: its first two. */
const beginningOf = (word: string): string => word.slice(0, 2);

/**
 * The words of a lexicon that say something of sentiment, by their stems. Stemming is slow and a text asks for few
 * stems: only the words that begin as what is asked for are stemmed, when first asked.
 */
export class StemIndex {
  /** Words not stemmed yet, by their beginnings. */
  private readonly waiting = new Map<string, string[]>();
  private readonly stems = new Map<string, WordType>();

  constructor(
    private readonly words: ReadonlyMap<string, WordType>,
    private readonly language: ReadLanguage,
  ) {
    for (const [word, { entry, negated }] of words) {
      if (entry === '' && negated === 0) continue;
      const beginning = beginningOf(word);
      const list = this.waiting.get(beginning);
      if (list === undefined) this.waiting.set(beginning, [word]);
      else list.push(word);
    }
  }

  /** What is known of the words of a stem. */
  get(stemmed: string): WordType | undefined {
    const beginning = beginningOf(stemmed);
    const waiting = this.waiting.get(beginning);
    if (waiting !== undefined) {
      this.waiting.delete(beginning);
      for (const word of waiting) this.add(word);
    }
    return this.stems.get(stemmed);
  }

  private add(word: string): void {
    const type = this.words.get(word);
    if (type === undefined) return;
    const key = stem(word, this.language);
    const known = this.stems.get(key);
    // The shortest form speaks for its stem: nearest to the lemma, and the same whatever the order of the file.
    if (known === undefined || word.length < known.entry.length)
      this.stems.set(key, wordType(type.weight, type.negated, word, null, type.factor, type));
  }
}
