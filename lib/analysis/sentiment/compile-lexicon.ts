import type { ReadLanguage } from '../types';
import type { LanguageData } from '../languages/language-data';
import { eachEntry, type EntryKind } from './each-entry';
import { Misspellings } from './misspelling';
import { PhraseBook } from './phrase-book';
import { StemIndex } from './stem-index';
import { SOURCE } from './terms';
import { memoryOf } from './word-memory';

type PhraseRole = Exclude<EntryKind, 'when-negated'>;

/** A phrase of two words or more; `*` in it is at most one word. `weight` is a valence for `lexicon`, a factor for `intensity`. */
export interface Phrase {
  readonly words: readonly string[];
  readonly role: PhraseRole;
  readonly weight: number;
  readonly entry: string;
  /** Holds a negator of its own, so that no other negation turns it. */
  readonly closed: boolean;
  readonly courtesy: boolean;
  /** Of `SOURCE`. */
  readonly source: number;
}

/** All that is known of one word type. */
export interface WordType {
  /** Valence; 0 when the word has none. */
  weight: number;
  /** Valence under a negation when the word has none otherwise. */
  negated: number;
  entry: string;
  role: Exclude<PhraseRole, 'lexicon'> | null;
  factor: number;
  courtesy: boolean;
  /** Meant by a slip of spelling: not a word that a language is known by. */
  isSlip: boolean;
  /** Of `SOURCE`. */
  source: number;
}

/** What is asked of a lexicon, word by word. */
export interface AskedLexicon {
  readonly language: ReadLanguage;
  readonly data: LanguageData;
  readonly words: Pick<ReadonlyMap<string, WordType>, 'get'>;
  readonly stems: Pick<StemIndex, 'get'>;
  readonly misspellings: Pick<Misspellings, 'meant'>;
}

/** A language's lexicon. */
export interface Lexicon extends AskedLexicon {
  readonly phrases: PhraseBook<Phrase>;
  readonly words: ReadonlyMap<string, WordType>;
}

/** Makes every word type, so that all have one shape: what reads them stays fast. */
export const wordType = (
  weight: number,
  negated: number,
  entry: string,
  role: WordType['role'],
  factor: number,
  {
    courtesy = false,
    isSlip = false,
    source = SOURCE.lexicon,
  }: Partial<Pick<WordType, 'courtesy' | 'isSlip' | 'source'>> = {},
): WordType => ({ weight, negated, entry, role, factor, courtesy, isSlip, source });

class Compiler {
  readonly words = new Map<string, WordType>();
  private readonly phrases = new Map<string, Phrase>();
  private readonly negatorWords: ReadonlySet<string>;
  private readonly courtesies: ReadonlySet<string>;

  constructor(data: LanguageData) {
    this.courtesies = new Set(data.courtesies);
    this.negatorWords = new Set(data.negators.filter((entry) => !entry.includes(' ')));
  }

  word(word: string): WordType {
    let type = this.words.get(word);
    if (type === undefined) this.words.set(word, (type = wordType(0, 0, '', null, 1)));
    return type;
  }

  add(role: PhraseRole, entry: string, weight: number): void {
    if (entry.includes(' ')) {
      const words = entry.split(' ');
      const closed = words.some((word) => this.negatorWords.has(word));
      const courtesy = this.courtesies.has(entry);
      this.phrases.set(role === 'lexicon' ? entry : `${role}:${entry}`, {
        words,
        role,
        weight,
        entry,
        closed,
        courtesy,
        source: SOURCE.phrase,
      });
      return;
    }
    const type = this.word(entry);
    if (role === 'lexicon') [type.weight, type.entry, type.courtesy] = [weight, entry, this.courtesies.has(entry)];
    else if (role === 'intensity') [type.role, type.factor] = [role, weight];
    else type.role = role;
  }

  /** What weighs under a negation alone is an entry as any other. */
  addNegated(entry: string, weight: number): void {
    const type = this.word(entry);
    type.negated = weight;
    if (type.entry === '') type.entry = entry;
  }

  /** Longest first; of equal ones what carries sentiment goes before what only modifies. */
  book(language: ReadLanguage): PhraseBook<Phrase> {
    const phrases = [...this.phrases.values()];
    // What opens a phrase is known by itself, so that it is never taken for another word by its stem.
    for (const { words } of phrases) this.word(words[0] ?? '');
    phrases.sort(
      (a, b) => b.words.length - a.words.length || Number(b.role === 'lexicon') - Number(a.role === 'lexicon'),
    );
    return new PhraseBook(memoryOf(language), phrases);
  }
}

/** Turns a language's data into maps by word; done once a process and language. */
export function compileLexicon(language: ReadLanguage, data: LanguageData): Lexicon {
  const compiler = new Compiler(data);
  eachEntry(language, data, (kind, entry, value) => {
    if (kind === 'when-negated') compiler.addNegated(entry, value);
    else compiler.add(kind, entry, value);
  });
  const phrases = compiler.book(language);
  return {
    language,
    data,
    phrases,
    words: compiler.words,
    misspellings: new Misspellings(compiler.words, language),
    stems: new StemIndex(data.byStem ? compiler.words : new Map(), language),
  };
}
