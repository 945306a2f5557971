import { isEmptyCell } from '../empty-cell';
import type { DateOrder, DatePlan } from '../plan';
import { DateReader, type DateContext } from './date-reader';
import { parseDate } from './parse-date';
import { parseRelative } from './parse-relative';

type DayMonthOrder = Exclude<DateOrder, 'ymd'>;

/** What is known of a column beside its cells. */
export interface DateHints {
  /** The source's own order where it is known. */
  readonly order: DayMonthOrder | null;
  readonly utc: boolean;
  /** The language of the headers, or a `;` between cells, says Spanish. */
  readonly spanish: boolean;
  /** What is settled already, whatever the cells say. */
  readonly settled?: Pick<DatePlan, 'order' | 'by'> | null;
}

/**
 * Looks at every cell of a date column before any is read, since `03/04/2026` can only be settled by its neighbours:
 * the order under which fewer dates are impossible (month 13, the future) wins; when both read all, the source's own,
 * else the language's, and the plan says that it is a guess.
 */
export class DateColumn {
  private seen = 0;
  private fixedBad = 0;
  private swappable = 0;
  private differing = 0;
  private readonly bad: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 };
  private timed = 0;
  private midnight = 0;
  private relative = 0;
  private readonly readers: Readonly<Record<DateOrder, DateReader>>;

  private readonly yearFirst: boolean;

  /** `order`: the one that is settled, if one is. */
  constructor(context: DateContext, order: DateOrder | null = null) {
    this.yearFirst = order === 'ymd';
    const reader = (order: DateOrder) => new DateReader({ order, dayOnly: false, utc: false }, context);
    this.readers = { dmy: reader('dmy'), mdy: reader('mdy'), ymd: reader('ymd') };
  }

  add(cell: string): void {
    if (isEmptyCell(cell)) return;
    this.seen += 1;
    const written = parseDate(cell, 'dmy');
    if (!written) {
      if (parseRelative(cell, 0)) this.relative += 1;
      else this.fixedBad += 1;
      return;
    }
    if (written.time !== null) {
      this.timed += 1;
      if (written.time === 0) this.midnight += 1;
    }
    const dmy = this.readers.dmy.place(written) !== null;
    if (!written.swappable) {
      if (!dmy) this.fixedBad += 1;
      return;
    }
    this.swappable += 1;
    if (written.day !== written.month) this.differing += 1;
    const mdy = this.readers.mdy.place({ ...written, month: written.day, day: written.month }) !== null;
    if (!dmy) this.bad.dmy += 1;
    if (!mdy) this.bad.mdy += 1;
    if (this.yearFirst && this.readers.ymd.read(cell) === null) this.bad.ymd += 1;
  }

  decide(hints: DateHints): DatePlan {
    const byLanguage: DayMonthOrder = hints.spanish ? 'dmy' : 'mdy';
    const open = this.bad.dmy === this.bad.mdy;
    const byValues: DayMonthOrder = this.bad.dmy < this.bad.mdy ? 'dmy' : 'mdy';
    const told = open ? (hints.order ?? byLanguage) : byValues;
    const order = hints.settled?.order ?? told;
    const by = hints.settled?.by ?? (!open ? 'values' : hints.order === null ? 'language' : 'profile');
    const undecided = open && this.differing > 0 && hints.order === null;
    return {
      order,
      by,
      open: undecided,
      ambiguous: undecided && by === 'language',
      swappable: this.swappable,
      dayOnly: this.timed > 1 && this.midnight === this.timed,
      utc: hints.utc,
      seen: this.seen,
      unreadable: this.fixedBad + this.bad[order],
      relative: this.relative > 0,
    };
  }
}
