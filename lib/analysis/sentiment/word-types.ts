import type { Lexicon, WordType } from './compile-lexicon';
import { lookUp } from './look-up';
import type { Remember } from './word-memory';

/** What a lexicon knows of words, by their numbers in the vocabulary. */
export class WordTypes {
  /** By number of the type; 0 is nothing known. */
  private readonly types: (WordType | null)[] = [null];
  /** The same without those that are known and say nothing by themselves, as many common words that open phrases. */
  private readonly saying: (WordType | null)[] = [null];
  private readonly numberOf = new Map<WordType, number>();
  private readonly numbers: ReturnType<Remember>;

  constructor(lexicon: Lexicon, remember: Remember) {
    this.numbers = remember((folded) => this.add(lookUp(lexicon, folded)));
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
