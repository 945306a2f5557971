import { MS_PER_DAY } from '@/lib/domain/day';
import type { DateOrder } from '../plan';
import { FILLERS, MONTHS } from './month-names';
import { parseTime, type TimeOfDay } from './parse-time';

/** A date as it is written: wall clock of its own zone. `month` and `day` may not exist (30 February); the reader checks. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Milliseconds since midnight; null for a day without a time. */
  readonly time: number | null;
  /** Minutes ahead of UTC; null when the text names no zone. */
  readonly offset: number | null;
  /** A month without a day. */
  readonly approximate: boolean;
  /** Day and month are numbers that could be the other way round. */
  readonly swappable: boolean;
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:T|,?\s+)(.+))?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:(?:T|,?\s+)(.+))?$/;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)$/;
const COMPACT_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
/** Seconds, milliseconds or microseconds. */
const EPOCH = /^(\d{9,10}|\d{12,13}|\d{16})(?:\.0+)?$/;
/** Java and Python name the zone again: `+01:00[Europe/Madrid]`. */
const ZONE_NAME = /\[[\w/+-]+\]$/;
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/;
/** Days from Excel's epoch (1899-12-30) to 1970-01-01. */
const EXCEL_EPOCH = 25_569;

/** Reads one date; null when it is in no format known. `order` settles `03/04/2026`. Relative times are not read here. */
export function parseDate(raw: string, order: DateOrder): WrittenDate | null {
  const text = bareOf(raw.trim());
  const iso = YEAR_FIRST.exec(text);
  if (iso) return timed(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[5], false);
  const numbers = YEAR_LAST.exec(text);
  if (numbers) return yearLast(numbers, order);
  if (/^[\d.,]+$/.test(text)) return parseNumber(text);
  return parseOther(text);
}

/** Without what is not the date: a zone's name, or `="…"` and `'…`, by which spreadsheets are told that it is text. */
function bareOf(text: string): string {
  const first = text.charCodeAt(0);
  if (first !== 39 && first !== 61) return text.endsWith(']') ? text.replace(ZONE_NAME, '') : text;
  if (text.startsWith("'")) return text.slice(1).trim();
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).trim() : text;
}

function yearLast(match: RegExpExecArray, order: DateOrder): WrittenDate | null {
  const a = Number(match[1]);
  const b = Number(match[3]);
  const dotted = match[2] === '.';
  if (order === 'ymd' && match[4]?.length === 2)
    return timed(fullYear(match[1] ?? ''), b, Number(match[4]), match[5], false);
  // A year at the end is no date of that order, unless its dots say that the day comes first.
  if (order === 'ymd' && !dotted) return null;
  const year = fullYear(match[4] ?? '');
  // Dots between numbers are written day first everywhere.
  const dayFirst = dotted || order === 'dmy';
  return dayFirst ? timed(year, b, a, match[5], !dotted) : timed(year, a, b, match[5], true);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function timed(
  year: number,
  month: number,
  day: number,
  rest: string | undefined,
  swappable: boolean,
): WrittenDate | null {
  if (rest === undefined) return { year, month, day, time: null, offset: null, approximate: false, swappable };
  const clock = parseTime(foldSpaces(rest));
  return clock && { year, month, day, time: clock.time, offset: clock.offset, approximate: false, swappable };
}

/** No-break and narrow spaces stand inside "p. m." in Google's and Microsoft's files. */
function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Epoch seconds or milliseconds, a compact day, or a spreadsheet's serial number. */
function parseNumber(text: string): WrittenDate | null {
  const compact = COMPACT.exec(text);
  if (compact) return timed(Number(compact[1]), Number(compact[2]), Number(compact[3]), undefined, false);
  const epoch = EPOCH.exec(text);
  if (epoch) {
    const digits = epoch[1] ?? '';
    const ms = digits.length > 13 ? Math.floor(Number(digits) / 1000) : Number(digits);
    return fromInstant(digits.length > 10 ? ms : ms * 1000);
  }
  const serial = SERIAL.exec(text);
  if (!serial) return null;
  const ms = (Number(serial[1]) - EXCEL_EPOCH) * MS_PER_DAY;
  const fraction = serial[2] === undefined ? 0 : Number(`0.${serial[2]}`);
  // Spreadsheets keep times as fractions: 09:05 comes back as 09:04:59.999 unless rounded.
  const time = fraction === 0 ? null : Math.min(Math.round(fraction * (MS_PER_DAY / 1000)) * 1000, MS_PER_DAY - 1000);
  return { ...fromInstant(ms), time, offset: null };
}

function fromInstant(ms: number): WrittenDate {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: ((ms % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY,
    offset: 0,
    approximate: false,
    swappable: false,
  };
}

function parseOther(text: string): WrittenDate | null {
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return wholeMonth(Number(yearMonth[1]), Number(yearMonth[2]));
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return wholeMonth(Number(monthYear[2]), Number(monthYear[1]));
  const compact = COMPACT_TIME.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = compact;
    return timed(Number(year), Number(month), Number(day), `${hour}:${minute}:${second} ${zone}`, false);
  }
  return parseWords(text);
}

function wholeMonth(year: number, month: number): WrittenDate {
  return { year, month, day: 1, time: null, offset: null, approximate: true, swappable: false };
}

const TIME_INSIDE =
  /(?:^|[\s,T])(\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:h(?:oras?|rs|s)?\b\.?)?\s*(?:[ap]\.?\s?m\b\.?)?)/;
const ZONE_INSIDE = /\s(?:(?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d{2})?|utc|gmt|z|[ecmp][sd]t|cest|cet)(?=\s|$)/;

/** What stands round a date and says nothing of it: "Reviewed in Spain on …", "Date of experience: …", "… (Central European Time)". */
const AROUND =
  /^[\p{L} ]{3,40}: |^(?:reviewed|revisado|calificado|publicado|publicada|posted|opinion escrita)(?: (?:in|en) [\p{L} ]+?)? (?:on|el) | ?\([\p{L} ]+\)$/gu;

/** A date with a month's name, in Spanish or English order: every word of it must be understood. */
function parseWords(raw: string): WrittenDate | null {
  if (raw.length > 100) return null;
  const plain = foldSpaces(raw).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  let text = plain.replace(AROUND, '');
  const zone = ZONE_INSIDE.exec(text)?.[0] ?? '';
  if (zone) text = text.replace(zone, ' ');
  const clock = TIME_INSIDE.exec(text)?.[1] ?? '';
  if (clock) text = text.replace(clock, ' ');
  const time: TimeOfDay | null = clock ? parseTime(`${clock.trim()} ${zone.trim()}`.trim()) : null;
  if (clock && !time) return null;
  const parts = calendarWords(text);
  if (!parts) return null;
  const { year, month, day } = parts;
  if (day === null) return clock ? null : wholeMonth(year, month);
  return {
    year,
    month,
    day,
    time: time?.time ?? null,
    offset: time?.offset ?? null,
    approximate: false,
    swappable: false,
  };
}

function calendarWords(text: string): { year: number; month: number; day: number | null } | null {
  let year: number | null = null;
  let month: number | null = null;
  let day: number | null = null;
  // "mar 4 nov 2025": March and Tuesday are cut to the same letters in Spanish.
  let perhapsTuesday = false;
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const number = /^(\d{1,2})(?:st|nd|rd|th|º)?$/.exec(word);
    const named = MONTHS.get(word);
    if (number && day === null) day = Number(number[1]);
    else if (number && year === null) year = fullYear(number[1] ?? '');
    else if (/^\d{4}$/.test(word) && year === null) year = Number(word);
    else if (named !== undefined && (month === null || perhapsTuesday)) {
      month = named;
      perhapsTuesday = word === 'mar';
    } else if (!FILLERS.has(word)) return null;
  }
  return year === null || month === null ? null : { year, month, day };
}
