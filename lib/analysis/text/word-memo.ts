import type { Token } from '../types';

/** Remembers what a reader knows of a word type, by the type's number: an array access in place of a hash a token. */
export class WordMemo<T> {
  private readonly known: (T | undefined)[] = [];

  constructor(private readonly compute: (folded: string) => T) {}

  of(token: Token): T {
    const { id } = token;
    if (id < 0) return this.compute(token.folded);
    const known = this.known[id];
    if (known !== undefined) return known;
    const computed = this.compute(token.folded);
    // Filled up to the number, so that the array stays dense.
    while (this.known.length < id) this.known.push(undefined);
    this.known[id] = computed;
    return computed;
  }
}
