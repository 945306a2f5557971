import { isRejectColumn } from './escape-cell';
import { isSentence } from './value-shapes';
import type { ColumnMapping } from './plan';

/** A column that no field reads though it holds sentences. */
export interface UnreadText {
  readonly column: number;
  /** Rows with a sentence in it. */
  readonly rows: number;
  /** Those of them in which the columns that are read hold no text. */
  readonly alone: number;
}

/** What the columns that nobody reads hold. */
export interface Unread {
  /** Rows in which the columns that are read hold no text. */
  readonly withoutText: number;
  readonly texts: readonly UnreadText[];
}

/** Starts of sentences remembered to tell texts from a phrase that is the same in every row; short, so that no chunk is kept alive. */
const START = 12;
const STARTS = 100;

/** Columns of a file that no field reads, in their order; those that a rejects file has from us are not its own. */
export function unmapped(columns: readonly ColumnMapping[], headers: readonly string[]): number[] {
  const mapped = new Set(columns.flatMap((entry) => [entry.column, ...entry.fallbacks]));
  return [...headers.keys()].filter((column) => !mapped.has(column) && !isRejectColumn(headers[column]));
}

/** Looks through every row for text that the mapping, made from a sample, passes over. */
export class UnreadColumns {
  private readonly read: readonly number[];
  private readonly unread: readonly number[];
  private readonly rows: number[];
  private readonly alone: number[];
  private readonly starts: Set<string>[];
  private withoutText = 0;

  constructor(columns: readonly ColumnMapping[], headers: readonly string[]) {
    this.read = columns
      .filter(({ field }) => field.startsWith('text') || field === 'title')
      .flatMap((entry) => [entry.column, ...entry.fallbacks]);
    this.unread = unmapped(columns, headers);
    this.rows = this.unread.map(() => 0);
    this.alone = this.unread.map(() => 0);
    this.starts = this.unread.map(() => new Set());
  }

  add(cells: readonly string[]): void {
    const hasText = this.read.some((column) => isFilled(cells[column]));
    if (!hasText) this.withoutText += 1;
    for (let at = 0; at < this.unread.length; at += 1) {
      const cell = cells[this.unread[at] ?? -1] ?? '';
      if (cell.length < 40 || !isSentence(cell)) continue;
      this.rows[at] = (this.rows[at] ?? 0) + 1;
      if (!hasText) this.alone[at] = (this.alone[at] ?? 0) + 1;
      const starts = this.starts[at];
      if (starts && starts.size < STARTS) starts.add(cell.slice(0, START));
    }
  }

  /** Columns whose sentences differ from row to row. */
  result(): Unread {
    const texts = this.unread.map((column, at) => ({
      column,
      rows: this.rows[at] ?? 0,
      alone: this.alone[at] ?? 0,
      starts: this.starts[at]?.size ?? 0,
    }));
    return {
      withoutText: this.withoutText,
      texts: texts
        .filter(({ rows, starts }) => rows > 0 && starts >= Math.min(rows, STARTS) / 2)
        .map(({ column, rows, alone }) => ({ column, rows, alone })),
    };
  }
}

/** Cells of more than blanks; a long one is believed, since this runs for every row. */
function isFilled(cell = ''): boolean {
  return cell.length > 20 || cell.trim() !== '';
}
