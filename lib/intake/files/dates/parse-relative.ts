import { MS_PER_DAY } from '@/lib/domain/day';
const UNITS: Readonly<Record<string, Unit>> = {
  segundo: 'second',
  segundos: 'second',
  second: 'second',
  seconds: 'second',
  minuto: 'minute',
  minutos: 'minute',
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
  mo: 'month',
  y: 'year',
  hora: 'hour',
  horas: 'hour',
  hour: 'hour',
  hours: 'hour',
  dia: 'day',
  dias: 'day',
  day: 'day',
  days: 'day',
  semana: 'week',
  semanas: 'week',
  week: 'week',
  weeks: 'week',
  mes: 'month',
  meses: 'month',
  month: 'month',
  months: 'month',
  ano: 'year',
  anos: 'year',
  year: 'year',
  years: 'year',
};
type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const SPANISH = /^(?:editado )?hace (un|una|\d{1,3}) (\p{L}+)$/u;
const ENGLISH = /^(?:edited )?(a|an|one|\d{1,3}) (\p{L}+) ago$/u;
/** "2w", "3d ago", as social networks write. */
const SHORT = /^(\d{1,3}) ?(min|h|d|w|mo|y)(?: ago)?$/;
/** Where it was said, and that it is no exact time. */
const AROUND =
  / (?:en|on|via) (?:google|tripadvisor|facebook|yelp)$|\b(?:casi|mas de|aproximadamente|unos|unas|alrededor de|about|over|almost|around|nearly|more than|approximately) (?=un|una|an?|one|\d)/g;
const NAMED: Readonly<Record<string, number>> = {
  hoy: 0,
  today: 0,
  'just now': 0,
  'ahora mismo': 0,
  ayer: 1,
  yesterday: 1,
  anteayer: 2,
};
const MS: Readonly<Partial<Record<Unit, number>>> = { second: 1000, minute: 60_000, hour: 3_600_000 };

/**
 * Reads "hace 2 meses", "a month ago", "ayer" against a wall clock (ms, as if UTC): the wall-clock time it points to, and
 * whether the hour means anything. Months and years step by the calendar, to the last day of a shorter month. Null when it is no such text.
 */
export function parseRelative(raw: string, wall: number): { wall: number; timed: boolean } | null {
  if (raw.length > 40) return null;
  const text = raw
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(AROUND, '');
  const named = NAMED[text];
  if (named !== undefined) return { wall: wall - named * MS_PER_DAY, timed: false };
  const match = SPANISH.exec(text) ?? ENGLISH.exec(text) ?? SHORT.exec(text);
  const unit = UNITS[match?.[2] ?? ''];
  if (!match || !unit) return null;
  const count = /^\d/.test(match[1] ?? '') ? Number(match[1]) : 1;
  const step = MS[unit];
  if (step !== undefined) return { wall: wall - count * step, timed: true };
  if (unit === 'day' || unit === 'week')
    return { wall: wall - count * (unit === 'week' ? 7 : 1) * MS_PER_DAY, timed: false };
  return { wall: monthsBefore(wall, unit === 'year' ? count * 12 : count), timed: false };
}

function monthsBefore(wall: number, months: number): number {
  const date = new Date(wall);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1);
  const length = new Date(
    Date.UTC(new Date(first).getUTCFullYear(), new Date(first).getUTCMonth() + 1, 0),
  ).getUTCDate();
  return first + (Math.min(date.getUTCDate(), length) - 1) * MS_PER_DAY;
}
