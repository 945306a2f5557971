import { dayOf, isoOfDay } from '@/lib/domain/day';

const WRITTEN = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** `09/03/2026` of `2026-03-09`, as both languages of the pages write a day; anything else stays as it is. */
export function writeDay(iso: string): string {
  const [, year, month, date] = ISO.exec(iso) ?? [];
  return year && month && date ? `${date}/${month}/${year}` : iso;
}

/** `2026-03-09` of `9/3/2026`, `9-3-2026`, `9.3.2026` or itself; null when it is no day that exists. */
export function readDay(written: string): string | null {
  const [, date, month, year] = WRITTEN.exec(written.trim()) ?? [];
  const [, isoYear, isoMonth, isoDate] = ISO.exec(written.trim()) ?? [];
  const day = dayOf(Number(year ?? isoYear), Number(month ?? isoMonth), Number(date ?? isoDate));
  return day === null || Number.isNaN(day) ? null : isoOfDay(day);
}
