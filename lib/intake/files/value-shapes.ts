import { parseDate } from './dates/parse-date';
import { parseRelative } from './dates/parse-relative';
import { isEmptyCell } from './empty-cell';
import { parseRating } from './ratings/parse-rating';

/** What the values of a column look like, as shares (0–1) of its non-empty sample cells. */
export interface ColumnShape {
  readonly filled: number;
  readonly dates: number;
  readonly ratings: number;
  readonly emails: number;
  readonly urls: number;
  readonly numbers: number;
  /** Cells of several words. */
  readonly prose: number;
  /** Cells of a sentence's length. */
  readonly long: number;
  readonly meanLength: number;
  /** The greatest number among its cells; 0 for none. */
  readonly highest: number;
  readonly distinct: number;
  readonly distinctCount: number;
  /** Several answers picked from a short list, with commas or semicolons between them. */
  readonly options: boolean;
  /** Each number is one more than the last: a row counter. */
  readonly counter: boolean;
  readonly samples: readonly string[];
}

/** Measures one column over sample records. */
export function shapeOf(records: readonly (readonly string[])[], column: number): ColumnShape {
  const cells = records.map((cells) => (cells[column] ?? '').trim()).filter((cell) => !isEmptyCell(cell));
  const count = cells.length || 1;
  const share = (holds: (cell: string) => boolean) => cells.filter(holds).length / count;
  const different = new Set(cells);
  return {
    filled: cells.length / (records.length || 1),
    dates: share(
      (cell) =>
        /\d|[a-z]/i.test(cell) &&
        cell.length < 60 &&
        (parseDate(cell, 'dmy') !== null || parseRelative(cell, 0) !== null),
    ),
    ratings: share(isRating),
    emails: share((cell) => /^\S+@\S+\.\S+$/.test(cell)),
    urls: share((cell) => /^(https?:\/\/|www\.)\S+$/i.test(cell)),
    numbers: share((cell) => /^[-+]?[\d.,]+$/.test(cell)),
    prose: share((cell) => cell.split(/\s+/).length >= 4),
    long: share(isSentence),
    highest: cells.reduce((most, cell) => (/^\d{1,9}$/.test(cell) ? Math.max(most, Number(cell)) : most), 0),
    meanLength: cells.reduce((sum, cell) => sum + cell.length, 0) / count,
    distinct: different.size / count,
    distinctCount: different.size,
    options: areOptions(cells, different),
    counter:
      cells.length > 1 &&
      cells.every((cell, i) => /^\d+$/.test(cell) && (i === 0 || Number(cell) === Number(cells[i - 1]) + 1)),
    samples: [...different].slice(0, 3).map((cell) => (cell.length > 120 ? `${cell.slice(0, 119)}…` : cell)),
  };
}

const FEW_OPTIONS = 20;

const partsOf = (cells: Iterable<string>) =>
  [...cells].flatMap((cell) => cell.split(/[,;]\s*/).filter((part) => part !== ''));

function areOptions(cells: readonly string[], distinct: ReadonlySet<string>): boolean {
  const parts = partsOf(cells);
  const different = new Set(parts);
  // Options come together in other ways; the halves of a sentence come again only with the whole of it.
  const recombined = partsOf(distinct).length >= different.size * 1.25;
  return (
    recombined && parts.length > cells.length && different.size <= FEW_OPTIONS && parts.length >= different.size * 3
  );
}

/** Seven words and forty letters: longer than what lists of answers, names and places are made of. */
export function isSentence(cell: string): boolean {
  if (cell.length < 40) return false;
  let words = 1;
  for (let at = cell.indexOf(' '); at >= 0 && words < 7; at = cell.indexOf(' ', at + 1)) words += 1;
  return words >= 7;
}

function isRating(cell: string): boolean {
  const rating = parseRating(cell);
  return rating === null || (rating !== undefined && rating.value >= 0 && rating.value <= 100);
}
