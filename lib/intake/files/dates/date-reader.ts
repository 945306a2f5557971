import { dayOf, MS_PER_DAY } from '@/lib/domain/day';
import type { PostedAt, SwappedDate } from '@/lib/domain/mention';
import type { DatePlan } from '../plan';
import { parseDate, type WrittenDate } from './parse-date';
import { parseRelative } from './parse-relative';
import { dayOfInstant, instantOfWall, zoneOffset, type ZoneOffset } from './zone-offset';

/** Before this year nobody left a review online: such a date is a mistake of the file. */
const FIRST_YEAR = 1995;

export interface DateContext {
  /** Milliseconds since the epoch: what relative times start from and what "future" means. */
  readonly now: number;
  /** The workspace's IANA zone. */
  readonly zone: string;
}

type DateChoices = Pick<DatePlan, 'order' | 'dayOnly' | 'utc'> & Partial<Pick<DatePlan, 'by' | 'open'>>;

function settledBy({ by, open }: DateChoices): SwappedDate['settledBy'] | null {
  if (by === undefined) return null;
  if (open !== true) return 'file';
  return by === 'language' ? 'guess' : 'choice';
}

/** Day and month are numbers that could change places and would give another day. */
function isTwoSided({ swappable, day, month }: WrittenDate): boolean {
  return swappable && day !== month && day <= 12 && month <= 12;
}

/**
 * Reads the cells of one column as its plan says. A day without a time is that day in every zone, and so is the day of a
 * time without a zone (a wall clock), unless the source writes UTC. Null: unreadable, impossible (30 February), before
 * 1995, or more than a day ahead of `now`.
 */
export class DateReader {
  private readonly offset: ZoneOffset;
  private readonly remembered = new Map<string, PostedAt | null>();
  private readonly days = new Map<number, number | null>();
  private readonly choices: DateChoices;
  /** Who settled the order; null where nobody asks. */
  private readonly settledBy: SwappedDate['settledBy'] | null;
  private readonly now: number;
  private readonly lastDay: number;
  private readonly lastWall: number;

  constructor(choices: DateChoices, context: DateContext) {
    this.choices = choices;
    this.settledBy = settledBy(choices);
    this.now = context.now;
    this.offset = zoneOffset(context.zone);
    this.lastWall = context.now + this.offset(context.now) + MS_PER_DAY;
    this.lastDay = Math.floor(this.lastWall / MS_PER_DAY);
  }

  read(cell: string): PostedAt | null {
    // Days repeat from row to row, times hardly ever.
    if (cell.length > 10) return this.resolve(cell);
    const known = this.remembered.get(cell);
    if (known !== undefined) return known;
    const posted = this.resolve(cell);
    if (this.remembered.size > 20_000) this.remembered.clear();
    this.remembered.set(cell, posted);
    return posted;
  }

  private resolve(cell: string): PostedAt | null {
    const written = parseDate(cell, this.choices.order);
    if (!written) return this.relative(cell);
    const placed = this.place(written);
    if (placed === null || this.settledBy === null || !isTwoSided(written)) return placed;
    return { ...placed, swapped: this.swap(written, this.settledBy) };
  }

  /** The same date with day and month the other way round. */
  private swap(written: WrittenDate, by: SwappedDate['settledBy']): SwappedDate {
    const { year, month, day, time, offset } = written;
    const [first, second] = this.choices.order === 'dmy' ? [day, month] : [month, day];
    const clock = time === null || this.choices.dayOnly ? '' : `T${time}${offset ?? ''}`;
    const other = by === 'guess' ? this.place({ ...written, month: day, day: month }) : null;
    return { written: `${year}-${first}-${second}${clock}`, other, settledBy: by };
  }

  /** Puts a written date into the workspace's calendar. */
  place(written: WrittenDate): PostedAt | null {
    const { year, month, day, approximate } = written;
    const named = year < FIRST_YEAR ? null : this.dayNumber(year, month, day);
    if (named === null) return null;
    if (written.time === null || this.choices.dayOnly) {
      return named > this.lastDay ? null : { instant: null, wall: null, day: named, approximate };
    }
    const wall = named * MS_PER_DAY + written.time;
    const ahead = written.offset ?? (this.choices.utc ? 0 : null);
    if (ahead === null) {
      return wall > this.lastWall ? null : { instant: null, wall, day: named, approximate };
    }
    const instant = wall - ahead * 60_000;
    if (instant > this.now + MS_PER_DAY) return null;
    return { instant, wall: null, day: dayOfInstant(instant, this.offset), approximate };
  }

  /** The calendar is asked once for each day of a column. */
  private dayNumber(year: number, month: number, day: number): number | null {
    const key = (year * 100 + month) * 100 + day;
    let number = this.days.get(key);
    if (number === undefined) {
      number = dayOf(year, month, day);
      if (this.days.size > 20_000) this.days.clear();
      this.days.set(key, number);
    }
    return number;
  }

  private relative(cell: string): PostedAt | null {
    const found = parseRelative(cell, this.now + this.offset(this.now));
    if (!found) return null;
    const instant = found.timed ? instantOfWall(found.wall, this.offset) : null;
    return { instant, wall: null, day: Math.floor(found.wall / MS_PER_DAY), approximate: true };
  }
}
