import type { LanguageData } from '../languages/language-data';
import type { Tokens } from '../text/tokens';
import { WordMemo } from '../text/word-memo';
import type { AnalysedLanguage } from '../types';
import { type AskedLexicon, type Lexicon, type Phrase, type WordType, wordType } from './compile-lexicon';
import { hashtagType } from './hashtags';
import { lexiconOf, type WordReader, wordReader } from './lexicons';
import { lookUp } from './look-up';
import { Misspellings } from './misspelling';
import { PhraseBook } from './phrase-book';
import { StemIndex } from './stem-index';
import { apart } from './word-memory';

/** A word or phrase whose weight a workspace has of its own; `source` of `SOURCE`. */
export interface OwnWord {
  readonly entry: string;
  readonly weight: number;
  readonly source: number;
}

const isPhrase = ({ entry }: OwnWord): boolean => entry.includes(' ');

/** A weight of one's own stands for all that the language knows of a word, what it says under a negation alone included. */
function typeOf({ entry, weight, source }: OwnWord, { words, data }: Lexicon): WordType {
  const { role = null, factor = 1 } = words.get(entry) ?? {};
  return wordType(weight, 0, entry, role, factor, { courtesy: data.courtesies.includes(entry), source });
}

function phraseOf({ entry, weight, source }: OwnWord, { negators, courtesies }: LanguageData): Phrase {
  const words = entry.split(' ');
  const closed = words.some((word) => negators.includes(word));
  return { words, role: 'lexicon', weight, entry, closed, courtesy: courtesies.includes(entry), source };
}

/** A language's lexicon with entries of a workspace over it, in every way in which a word is found. */
function overlaid(base: Lexicon, own: readonly OwnWord[]): AskedLexicon {
  const weighed = new Map(own.filter((word) => !isPhrase(word)).map((word) => [word.entry, typeOf(word, base)]));
  const stems = new StemIndex(base.data.byStem ? weighed : new Map(), base.language);
  const misspellings = new Misspellings(weighed, base.language);
  const words = new Map(weighed);
  // As in the language: what opens a phrase is known by itself, so that it is never taken for another word by its stem.
  for (const [first = ''] of own.filter(isPhrase).map(({ entry }) => entry.split(' ')))
    if (!words.has(first) && !base.words.has(first)) words.set(first, wordType(0, 0, '', null, 1));
  return {
    language: base.language,
    data: base.data,
    words: { get: (word) => words.get(word) ?? base.words.get(word) },
    stems: { get: (stemmed) => stems.get(stemmed) ?? base.stems.get(stemmed) },
    misspellings: { meant: (word) => misspellings.meant(word) ?? base.misspellings.meant(word) },
  };
}

/** Number of the words that are to a workspace what they are to the language. */
const AS_EVER = 0;

/**
 * Reads with entries of a workspace over a language's: few words are other than in the language, and only of those is
 * anything kept here. What they are, and that they open an own phrase, is told by one number.
 */
class OwnWordReader implements WordReader {
  readonly data: LanguageData;
  readonly phrases = this;
  readonly types = this;
  readonly hashtags: WordReader['hashtags'];
  readonly #others: (WordType | null)[] = [null];
  readonly #numbers: WordMemo<number>;
  readonly #book: PhraseBook<Phrase>;

  constructor(
    private readonly base: WordReader,
    lexicon: AskedLexicon,
    phrases: readonly Phrase[],
  ) {
    const openers = new Set(phrases.map(({ words }) => words[0]));
    this.data = base.data;
    this.hashtags = new WordMemo((hashtag) => hashtagType(hashtag, lexicon.words));
    this.#book = new PhraseBook(apart, phrases);
    this.#numbers = new WordMemo((folded, word) => {
      const type = lookUp(lexicon, folded);
      return type === base.types.of(word) && !openers.has(folded) ? AS_EVER : this.#others.push(type) - 1;
    });
  }

  of(word: number): WordType | null {
    const number = this.#numbers.of(word);
    return number === AS_EVER ? this.base.types.of(word) : (this.#others[number] ?? null);
  }

  sayingOf(word: number): WordType | null {
    const number = this.#numbers.of(word);
    return number === AS_EVER ? this.base.types.sayingOf(word) : (this.#others[number] ?? null);
  }

  /** Of two phrases the longer one stands, of equal ones the workspace's own. */
  find(tokens: Tokens, at: number): ReturnType<WordReader['phrases']['find']> {
    const known = this.base.phrases.find(tokens, at);
    if (this.#numbers.of(tokens.words[at] ?? 0) === AS_EVER) return known;
    const found = this.#book.find(tokens, at);
    if (found === null) return known;
    return known !== null && known.length > found.length ? known : found;
  }
}

/**
 * Reads the words of a language with a workspace's own over them: they are found by the same forms and read by the same
 * rules as the language's entries. Made in a moment, since all that the language knows stays where it is.
 */
export function ownWordReader(language: AnalysedLanguage, own: readonly OwnWord[]): WordReader {
  const base = wordReader(language);
  const phrases = own.filter(isPhrase).map((word) => phraseOf(word, base.data));
  phrases.sort((a, b) => b.words.length - a.words.length);
  return new OwnWordReader(base, overlaid(lexiconOf(language), own), phrases);
}
