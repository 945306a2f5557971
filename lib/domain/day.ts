export const MS_PER_DAY = 86_400_000;

/** Day number (days since 1970-01-01) of a calendar date; null when the date does not exist (30 February). */
export function dayOf(year: number, month: number, date: number): number | null {
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  const real = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return real ? ms / MS_PER_DAY : null;
}

/** `2026-03-09` of a day number. */
export function isoOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Day number of `2026-03-09`; null when it is not such a date. */
export function dayOfIso(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** First day of the month a day falls in. */
export function monthStart(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / MS_PER_DAY;
}
