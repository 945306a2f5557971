import type { CauseAnswer } from '@/lib/domain/answers';

/** How many causes the overview names. */
const ROOTS_SHOWN = 3;

/**
 * The causes to fix first: by the lower Wilson bound of their share among negative mentions, so that a rare cause does
 * not lead by chance. A cause whose place is not told stands behind every other, since nobody can go there and mend it.
 */
export function rootCauses(causes: readonly CauseAnswer[], shown = ROOTS_SHOWN): CauseAnswer[] {
  const low = (cause: CauseAnswer) => cause.population.negative.multi.low ?? 0;
  const unplaced = (cause: CauseAnswer) => (cause.touchpoint === 'unspecified' ? 1 : 0);
  return causes
    .filter((cause) => cause.population.negative.multi.n > 0)
    .sort((a, b) => unplaced(a) - unplaced(b) || low(b) - low(a))
    .slice(0, shown);
}
