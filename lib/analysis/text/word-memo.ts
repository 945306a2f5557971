import { vocabulary } from './vocabulary';

/** Remembers what a reader knows of a word, by the word's number: an array access in place of a hash a token. */
export class WordMemo<T> {
  private readonly known: (T | undefined)[] = [];

  constructor(private readonly compute: (folded: string, word: number) => T) {
    vocabulary.emptyWith(this);
  }

  /** Forgets what was learnt. */
  release(): void {
    this.known.length = 0;
  }

  of(word: number): T {
    const known = this.known[word];
    if (known !== undefined) return known;
    const computed = this.compute(vocabulary.textOf(word), word);
    this.set(word, computed);
    return computed;
  }

  set(word: number, value: T): void {
    // Filled up to the number, so that the array stays dense.
    while (this.known.length < word) this.known.push(undefined);
    this.known[word] = value;
  }
}
