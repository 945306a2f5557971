import type { Comparison } from '@/lib/domain/question';

const DAYS_OF_YEAR = 364;

/**
 * The range a range of days (inclusive) is held against. `previous`: as many days, just before. `year`: 364 days (52 weeks)
 * earlier, so that each weekday meets its own and both ranges hold as many of each; the same date a year before would set
 * a Saturday against a Friday, and a range with a 29 February against a shorter one.
 */
export function comparedRange(
  from: number,
  to: number,
  compare: Comparison,
): { readonly from: number; readonly to: number } {
  const shift = compare === 'previous' ? to - from + 1 : DAYS_OF_YEAR;
  return { from: from - shift, to: to - shift };
}
