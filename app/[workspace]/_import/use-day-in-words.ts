import { useFormatter } from 'use-intl';
import { MS_PER_DAY } from '@/lib/domain/day';

/** A day with its month in words, in the reader's language: nothing of it can be mistaken. */
export function useDayInWords() {
  const format = useFormatter();
  return (day: number) =>
    format.dateTime(new Date(day * MS_PER_DAY), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
