import type { Share } from '@/lib/domain/question';

/** Whether two 95 % intervals share a value; an empty share overlaps everything, since it says nothing. */
export function intervalsOverlap(a: Share, b: Share): boolean {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return true;
  return a.low <= b.high && b.low <= a.high;
}
