import type { LanguageData } from '../languages/language-data';
import { enlarged } from '../text/enlarged';
import type { Tokens } from '../text/tokens';
import { vocabulary } from '../text/vocabulary';
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

/** What is remembered of a word: nothing yet; that it is to the workspace what it is to the language; or, from 2, what it is. */
const ASKED = { never: 0, asEver: 1, others: 2 } as const;
const FIRST_WORDS = 1 << 12;

/**
 * Reads with entries of a workspace over a language's: few words are other than in the language, and only of those is
 * anything kept here. What they are, and that they open an own phrase, is told by one number.
 */
class OwnWordReader implements WordReader {
  readonly data: LanguageData;
  readonly phrases = this;
  readonly types = this;
  readonly hashtags: WordReader['hashtags'];
  #numbers = new Int32Array(FIRST_WORDS);
  readonly #others: (WordType | null)[] = [];
  readonly #openers: ReadonlySet<string | undefined>;
  readonly #book: PhraseBook<Phrase>;
  readonly #phrases: WordReader['phrases'];
  readonly #types: WordReader['types'];

  constructor(
    base: WordReader,
    private readonly lexicon: AskedLexicon,
    phrases: readonly Phrase[],
  ) {
    this.data = base.data;
    this.hashtags = new WordMemo((hashtag) => hashtagType(hashtag, lexicon.words));
    this.#openers = new Set(phrases.map(({ words }) => words[0]));
    this.#book = new PhraseBook(
      apart,
      phrases,
      base.data.negators.filter((entry) => !entry.includes(' ')),
    );
    this.#phrases = base.phrases;
    this.#types = base.types;
    vocabulary.emptyWith(this);
  }

  /** Forgets what was learnt. */
  release(): void {
    this.#numbers = new Int32Array(FIRST_WORDS);
    this.#others.length = 0;
  }

  of(word: number): WordType | null {
    const number = this.#numberOf(word);
    return number === ASKED.asEver ? this.#types.of(word) : (this.#others[number - ASKED.others] ?? null);
  }

  sayingOf(word: number): WordType | null {
    const number = this.#numberOf(word);
    return number === ASKED.asEver ? this.#types.sayingOf(word) : (this.#others[number - ASKED.others] ?? null);
  }

  /** Of two phrases the longer one stands, of equal ones the workspace's own. */
  find(tokens: Tokens, at: number): ReturnType<WordReader['phrases']['find']> {
    const known = this.#phrases.find(tokens, at);
    if (this.#numberOf(tokens.words[at] ?? 0) === ASKED.asEver) return known;
    const found = this.#book.find(tokens, at);
    if (found === null) return known;
    return known !== null && known.length > found.length ? known : found;
  }

  #numberOf(word: number): number {
    const known = word < this.#numbers.length ? (this.#numbers[word] ?? 0) : ASKED.never;
    return known === ASKED.never ? this.#learn(word) : known;
  }

  #learn(word: number): number {
    const folded = vocabulary.textOf(word);
    const type = lookUp(this.lexicon, folded);
    const isAsEver = type === this.#types.of(word) && !this.#openers.has(folded);
    const number = isAsEver ? ASKED.asEver : this.#others.push(type) - 1 + ASKED.others;
    while (word >= this.#numbers.length) this.#numbers = enlarged(this.#numbers, this.#numbers.length * 2);
    this.#numbers[word] = number;
    return number;
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
