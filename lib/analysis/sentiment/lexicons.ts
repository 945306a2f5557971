import { english } from '../languages/en/data';
import { spanish } from '../languages/es/data';
import { basicLanguages } from '../languages/basic-languages';
import type { LanguageData } from '../languages/language-data';
import type { ReadLanguage } from '../types';
import { vocabulary } from '../text/vocabulary';
import { compileLexicon, type Lexicon, type WordType } from './compile-lexicon';
import { lookUp } from './look-up';
import { wordMemory } from './word-memory';

const languages: Record<ReadLanguage, LanguageData> = { en: english, es: spanish, ...basicLanguages };
const compiled: Partial<Record<ReadLanguage, Lexicon>> = {};
const read: Partial<Record<ReadLanguage, WordTypes>> = {};

/** The lexicon of a language, compiled when first asked for. */
export function lexiconOf(language: ReadLanguage): Lexicon {
  return (compiled[language] ??= compileLexicon(language, languages[language]));
}

/** What a lexicon knows of words, by their numbers in the vocabulary. */
class WordTypes {
  /** By number of the type; 0 is nothing known. */
  private readonly types: (WordType | null)[] = [null];
  /** The same without those that are known and say nothing by themselves, as many common words that open phrases. */
  private readonly saying: (WordType | null)[] = [null];
  private readonly numberOf = new Map<WordType, number>();
  private readonly numbers: ReturnType<typeof wordMemory>;

  constructor(lexicon: Lexicon) {
    this.numbers = wordMemory(lexicon.language, (folded) => this.add(lookUp(lexicon, folded)));
  }

  of(word: number): WordType | null {
    const number = this.numbers.of(word);
    return number === 0 ? null : (this.types[number] ?? null);
  }

  /** What a word says of sentiment by itself; null for nothing. */
  sayingOf(word: number): WordType | null {
    return this.saying[this.numbers.of(word)] ?? null;
  }

  knows(word: number): boolean {
    const type = this.of(word);
    return type !== null && !type.isSlip;
  }

  release(): void {
    this.numbers.release();
  }

  private add(type: WordType | null): number {
    if (type === null) return 0;
    const known = this.numberOf.get(type);
    if (known !== undefined) return known;
    const number = this.types.push(type) - 1;
    const isSilent = type.role === null && type.factor === 1 && type.weight === 0 && type.negated === 0;
    this.saying.push(isSilent ? null : type);
    this.numberOf.set(type, number);
    return number;
  }
}

/** What the lexicon of a language knows of words. */
export function wordTypes(language: ReadLanguage): WordTypes {
  return (read[language] ??= new WordTypes(lexiconOf(language)));
}

function replace(language: ReadLanguage, data: LanguageData): void {
  compiled[language]?.phrases.release();
  read[language]?.release();
  delete compiled[language];
  delete read[language];
  // Readers remember of words what the lexicon said of them.
  vocabulary.forget();
  languages[language] = data;
}

/** The data a language is read with. */
export const dataOf = (language: ReadLanguage): LanguageData => languages[language];

/** Reads a language with other data while `work` runs: weights learnt without some texts, a part switched off. */
export function withLanguageData<T>(language: ReadLanguage, data: LanguageData, work: () => T): T {
  const usual = languages[language];
  replace(language, data);
  try {
    return work();
  } finally {
    replace(language, usual);
  }
}
