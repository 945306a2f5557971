import { vocabulary } from './vocabulary';

const FIRST_ROOM = 1 << 12;

/** Remembers a number that a reader gives to each word; like `WordMemo`, in a typed array. */
export class WordNumbers {
  /** By number of the word; 1 more than its number, 0 where none is known. */
  private known = new Int32Array(FIRST_ROOM);

  constructor(private readonly compute: (folded: string) => number) {
    vocabulary.whenEmptied(() => (this.known = new Int32Array(FIRST_ROOM)));
  }

  of(word: number): number {
    const known = this.known[word] ?? 0;
    return known > 0 ? known - 1 : this.learn(word);
  }

  private learn(word: number): number {
    const number = this.compute(vocabulary.textOf(word));
    if (word >= this.known.length) {
      const grown = new Int32Array(Math.max(word + 1, this.known.length * 2));
      grown.set(this.known);
      this.known = grown;
    }
    this.known[word] = number + 1;
    return number;
  }
}
