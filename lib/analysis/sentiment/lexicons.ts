import { english } from '../languages/en/data';
import { spanish } from '../languages/es/data';
import { basicLanguages } from '../languages/basic-languages';
import type { LanguageData } from '../languages/language-data';
import type { ReadLanguage } from '../types';
import { vocabulary } from '../text/vocabulary';
import { compileLexicon, type Lexicon, type WordType } from './compile-lexicon';
import { lookUpSpelt } from './look-up';
import { wordMemory } from './word-memory';

const languages: Record<ReadLanguage, LanguageData> = { en: english, es: spanish, ...basicLanguages };
const compiled: Partial<Record<ReadLanguage, Lexicon>> = {};
const read: Partial<Record<ReadLanguage, WordTypes>> = {};

/** The lexicon of a language, compiled when first asked for. */
export function lexiconOf(language: ReadLanguage): Lexicon {
  return (compiled[language] ??= compileLexicon(language, languages[language]));
}

/** Numbers of words that the lexicon does not know as they are spelt: as slips they were not looked up yet, or are none either. */
const [UNASKED, UNKNOWN] = [0, 1];

/** What a lexicon knows of words, by their numbers in the vocabulary. */
class WordTypes {
  /** By number of the type. */
  private readonly types: (WordType | null)[] = [null, null];
  /** The same without those that are known and say nothing by themselves, as many common words that open phrases. */
  private readonly saying: (WordType | null)[] = [null, null];
  private readonly numberOf = new Map<WordType, number>();
  private readonly numbers: ReturnType<typeof wordMemory>;

  constructor(private readonly lexicon: Lexicon) {
    this.numbers = wordMemory(lexicon.language, (folded) => {
      const type = lookUpSpelt(lexicon, folded);
      return type === null ? UNASKED : this.add(type);
    });
  }

  of(word: number): WordType | null {
    return this.types[this.number(word)] ?? null;
  }

  /** What a word says of sentiment by itself; null for nothing. */
  sayingOf(word: number): WordType | null {
    return this.saying[this.number(word)] ?? null;
  }

  /** Is it a word of the language, spelt as it should be? */
  knows(word: number): boolean {
    return this.numbers.of(word) > UNKNOWN && this.of(word)?.isSlip === false;
  }

  release(): void {
    this.numbers.release();
  }

  private number(word: number): number {
    const number = this.numbers.of(word);
    return number === UNASKED ? this.lookUpSlip(word) : number;
  }

  /** Slips of spelling are dear to look up: texts of another language ask of each word only whether it is known. */
  private lookUpSlip(word: number): number {
    const type = this.lexicon.misspellings.get(vocabulary.textOf(word));
    const number = type === null ? UNKNOWN : this.add(type);
    this.numbers.set(word, number);
    return number;
  }

  private add(type: WordType): number {
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
