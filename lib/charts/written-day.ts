import { dayOf, isoOfDay } from '@/lib/domain/day';
import type { Locale } from '@/lib/domain/taxonomy';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;
const MONTH_FIRST = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? (?:de |of )?(\p{L}{3,})\.?,? (?:de |del )?(\d{4})$/u;

const MONTHS = {
  en: 'january february march april may june july august september october november december'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
} as const satisfies Record<Locale, readonly string[]>;

/** Number of the month whose name begins so in either language; NaN for none. */
function monthNamed(word: string): number {
  const month = MONTHS.en.findIndex((name, at) => name.startsWith(word) || MONTHS.es[at]?.startsWith(word));
  return month < 0 ? NaN : month + 1;
}

function existing(year: number, month: number, date: number): string | null {
  const day = dayOf(year, month, date);
  return day === null || Number.isNaN(day) ? null : isoOfDay(day);
}

/** A day in numbers: in Spanish the day comes first; English writes both orders, so only one that tells itself is read. */
function ofNumbers(one: number, other: number, year: number, locale: Locale): string | null {
  const dayFirst = existing(year, other, one);
  const monthFirst = existing(year, one, other);
  if (locale === 'es' || monthFirst === null || monthFirst === dayFirst) return dayFirst;
  return dayFirst === null ? monthFirst : null;
}

/** `2026-03-09` as the pages write a day: `Mar 9, 2026`, in Spanish `09/03/2026`; anything else stays as it is. */
export function writeDay(iso: string, locale: Locale): string {
  const [, year, month, date] = ISO.exec(iso) ?? [];
  const name = MONTHS.en[Number(month) - 1];
  if (!year || !month || !date || !name) return iso;
  if (locale === 'es') return `${date}/${month}/${year}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1, 3)} ${Number(date)}, ${year}`;
}

/**
 * `2026-03-09` of a day with its month by name, in numbers as the reader's language orders them, or of itself; null when it
 * is no day that exists, or might be either of two.
 */
export function readDay(written: string, locale: Locale): string | null {
  const text = written.trim().replace(/\s+/g, ' ').toLowerCase();
  const [, isoYear, isoMonth, isoDate] = ISO.exec(text) ?? [];
  if (isoYear) return existing(Number(isoYear), Number(isoMonth), Number(isoDate));
  const [, one, other, year] = NUMBERS.exec(text) ?? [];
  if (year) return ofNumbers(Number(one), Number(other), Number(year), locale);
  const [, name, day, ofYear] = MONTH_FIRST.exec(text) ?? [];
  if (name) return existing(Number(ofYear), monthNamed(name), Number(day));
  const [, date, named, inYear] = DAY_FIRST.exec(text) ?? [];
  return named ? existing(Number(inYear), monthNamed(named), Number(date)) : null;
}
