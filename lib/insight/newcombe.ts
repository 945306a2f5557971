import type { Change } from '@/lib/domain/answers';
import type { Share } from '@/lib/domain/question';

/**
 * Difference `now` − `before` of two independent shares with Newcombe's hybrid score interval (1998, Statistics in
 * Medicine 17:873–890, method 10: the Wilson bounds of each, without continuity correction). An author of both counts as
 * two, which widens the interval where people stay of one mind. Null where either is empty.
 */
export function change(now: Share, before: Share): Change | null {
  if (now.value === null || now.low === null || now.high === null) return null;
  if (before.value === null || before.low === null || before.high === null) return null;
  const difference = now.value - before.value;
  return {
    before,
    difference,
    low: difference - Math.hypot(now.value - now.low, before.high - before.value),
    high: difference + Math.hypot(now.high - now.value, before.value - before.low),
  };
}
