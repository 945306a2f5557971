import { enlarged } from './enlarged';
import { vocabulary } from './vocabulary';

/** Readers that may claim a column: those of the two languages read in full, and what votes for a language. */
const COLUMNS = 8;
const FIRST_WORDS = 1 << 11;

// What every reader asks of a word lies side by side, in one line of the processor's cache: 1 more than the reader's
// number, 0 where none is known yet.
let table = new Int32Array(FIRST_WORDS * COLUMNS);
let claimed = 0;
/** Columns that were claimed and given back. */
const free: number[] = [];
vocabulary.whenEmptied(() => (table = new Int32Array(FIRST_WORDS * COLUMNS)));

/** Remembers a number (0 or more) that a reader gives to each word; like `WordMemo`, in a table that all readers share. */
export class WordNumbers {
  private readonly column: number;

  constructor(private readonly compute: (folded: string, word: number) => number) {
    const column = free.pop() ?? claimed++;
    if (column >= COLUMNS) throw new RangeError('every column of the words is claimed');
    this.column = column;
  }

  /** Gives the column back; nothing may be asked of this reader any more. */
  release(): void {
    for (let at = this.column; at < table.length; at += COLUMNS) table[at] = 0;
    free.push(this.column);
  }

  of(word: number): number {
    const at = word * COLUMNS + this.column;
    // Asked first: reading past the end of an array is slow.
    const known = at < table.length ? (table[at] ?? 0) : 0;
    return known > 0 ? known - 1 : this.learn(word);
  }

  set(word: number, number: number): void {
    while ((word + 1) * COLUMNS > table.length) table = enlarged(table, table.length * 2);
    table[word * COLUMNS + this.column] = number + 1;
  }

  private learn(word: number): number {
    const number = this.compute(vocabulary.textOf(word), word);
    this.set(word, number);
    return number;
  }
}
