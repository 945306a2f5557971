import { monthStart } from '@/lib/domain/day';

export type Grain = 'day' | 'week' | 'month';

const LONGEST_BY_DAY = 45;
const LONGEST_BY_WEEK = 400;

/** The grain that keeps a trend below some sixty points: inclusive range of days. */
export function trendGrain(from: number, to: number): Grain {
  const days = to - from + 1;
  if (days <= LONGEST_BY_DAY) return 'day';
  return days <= LONGEST_BY_WEEK ? 'week' : 'month';
}

/** First day of the bucket a day falls in; weeks start on Monday (ISO 8601). */
export function bucketStart(day: number, grain: Grain): number {
  if (grain === 'day') return day;
  if (grain === 'month') return monthStart(day);
  // Day 0 was a Thursday; the remainder of a negative number is negative.
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** First day of the bucket after this one. */
export function nextBucket(start: number, grain: Grain): number {
  if (grain === 'day') return start + 1;
  return grain === 'week' ? start + 7 : monthStart(start + 31);
}
