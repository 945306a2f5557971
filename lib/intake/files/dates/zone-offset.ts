import { MS_PER_DAY } from '@/lib/domain/day';

/** Milliseconds to add to an instant (ms, UTC) to get the wall clock of a zone. */
export type ZoneOffset = (instant: number) => number;

const known = new Map<string, ZoneOffset>();

/** Offsets of an IANA zone, remembered by day, since `Intl` is far too slow to be asked for every row. Throws RangeError for an unknown zone. */
export function zoneOffset(zone: string): ZoneOffset {
  let offset = known.get(zone);
  if (!offset) {
    offset = zone === 'UTC' || zone === 'Etc/UTC' ? () => 0 : rememberByDay(askIntl(zone));
    known.set(zone, offset);
  }
  return offset;
}

function askIntl(zone: string): ZoneOffset {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return wall - Math.floor(instant / 1000) * 1000;
  };
}

/** A day whose two ends agree has one offset; on the few that do not, each instant is asked. */
function rememberByDay(ask: ZoneOffset): ZoneOffset {
  const days = new Map<number, number | null>();
  return (instant) => {
    const day = Math.floor(instant / MS_PER_DAY);
    let offset = days.get(day);
    if (offset === undefined) {
      const start = ask(day * MS_PER_DAY);
      offset = start === ask((day + 1) * MS_PER_DAY - 1) ? start : null;
      days.set(day, offset);
    }
    return offset ?? ask(instant);
  };
}

/** Day number an instant falls on in a zone. */
export function dayOfInstant(instant: number, offset: ZoneOffset): number {
  return Math.floor((instant + offset(instant)) / MS_PER_DAY);
}

/** Instant of a wall-clock time in a zone. In the hour that a clock change skips, the time after the change is taken; of one that comes twice, the first. */
export function instantOfWall(wall: number, offset: ZoneOffset): number {
  const before = offset(wall - MS_PER_DAY);
  const after = offset(wall + MS_PER_DAY);
  const first = wall - before;
  if (before === after || offset(first) === before) return first;
  const second = wall - after;
  return offset(second) === after ? second : first;
}
