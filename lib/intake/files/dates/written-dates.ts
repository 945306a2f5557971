import { columnValue } from '../column-value';
import { isEmptyCell } from '../empty-cell';
import type { ColumnMapping, DateOrder, DatePlan } from '../plan';
import { DateReader } from './date-reader';
import { parseDate } from './parse-date';

interface Shown {
  readonly columns: readonly Pick<ColumnMapping, 'field' | 'column' | 'fallbacks'>[];
  readonly dates: DatePlan | null;
  readonly zone: string;
  readonly preview: { readonly records: readonly (readonly string[])[] };
}

/** A date as it is written and the day it would be read as in an order; null where it cannot be. */
export interface ReadDate {
  readonly cell: string;
  readonly day: number | null;
}

/**
 * The dates of a file's first rows, each once, as an order reads them; those that the order has a say in come first. What
 * is past or future is not asked: the page only shows what the numbers would mean.
 */
export function writtenDates({ columns, dates, preview, zone }: Shown, order: DateOrder): ReadDate[] {
  const column = columns.find(({ field }) => field === 'posted');
  if (!column || !dates) return [];
  const reader = new DateReader({ order, dayOnly: dates.dayOnly, utc: dates.utc }, { now: FAR, zone });
  const cells = new Set(
    preview.records.map((record) => columnValue(record, column)).filter((cell) => !isEmptyCell(cell)),
  );
  return [...cells]
    .map((cell) => ({ cell, day: reader.read(cell)?.day ?? null, decided: isDecided(cell) ? 1 : 0 }))
    .toSorted((a, b) => a.decided - b.decided)
    .map(({ cell, day }) => ({ cell, day }));
}

const FAR = Date.UTC(2200, 0, 1);

function isDecided(cell: string): boolean {
  const written = parseDate(cell, 'dmy');
  return !written?.swappable || written.day === written.month;
}
