import { vocabulary } from '../text/vocabulary';
import type { AskedLexicon, WordType } from './compile-lexicon';
import { lookUpSlip, lookUpSpelt } from './look-up';
import type { Remember } from './word-memory';

/** Numbers of words that the lexicon does not know as they are spelt: as slips they were not looked up yet, or are none either. */
const [UNASKED, UNKNOWN] = [0, 1];

/** What a lexicon knows of words, by their numbers in the vocabulary. */
export class WordTypes {
  /** By number of the type. */
  private readonly types: (WordType | null)[] = [null, null];
  /** The same without those that are known and say nothing by themselves, as many common words that open phrases. */
  private readonly saying: (WordType | null)[] = [null, null];
  private readonly numberOf = new Map<WordType, number>();
  private readonly numbers: ReturnType<Remember>;

  constructor(
    private readonly lexicon: AskedLexicon,
    remember: Remember,
  ) {
    this.numbers = remember((folded) => {
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
    const type = lookUpSlip(this.lexicon, vocabulary.textOf(word));
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
