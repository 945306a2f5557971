import type { RatingScale } from '@/lib/domain/mention';
import type { DateOrder, DatePlan, FilePlan, RatingPlan } from './plan';

/** What an earlier file of the same source was read by; null where it settled nothing. */
export interface Remembered {
  readonly dateOrder: DateOrder | null;
  readonly ratingScale: RatingScale | null;
}

/** What a plan tells of the next files of its source: nothing that was but a guess. */
export function rememberedOf({ posted, rating }: Pick<FilePlan, 'posted' | 'rating'>): Remembered {
  // Plans of before the order had a reason tell of theirs only that it was no guess.
  const told = posted !== null && !posted.ambiguous && posted.by !== 'language' && (posted.swappable ?? 0) > 0;
  return { dateOrder: told ? posted.order : null, ratingScale: rating && !isUnsettled(rating) ? rating.scale : null };
}

/** Nobody has said which scale it is, and the values do not. */
function isUnsettled({ open, by }: RatingPlan): boolean {
  return open && by === 'values';
}

/** Chosen by somebody, or the same by an earlier file already. */
function isSettled({ by }: DatePlan | RatingPlan, same: boolean): boolean {
  return by === 'source' ? same : by !== 'language' && by !== 'values';
}

/**
 * A plan with what its file leaves open read as earlier files of the source were. What the file shows, and what was
 * chosen for it, stays; every open value can be read either way, so nothing has to be counted again. The plan itself where
 * they settle nothing.
 */
export function settleOpen(plan: FilePlan, remembered: Remembered): FilePlan {
  const { dateOrder, ratingScale } = remembered;
  const { posted, rating } = plan;
  const dates =
    posted?.open && dateOrder !== null && !isSettled(posted, posted.order === dateOrder)
      ? { ...posted, order: dateOrder, by: 'source' as const, ambiguous: false }
      : posted;
  const scale =
    rating?.open && ratingScale !== null && !isSettled(rating, rating.scale === ratingScale)
      ? { ...rating, scale: ratingScale, by: 'source' as const }
      : rating;
  if (dates === posted && scale === rating) return plan;
  const problems = dates?.ambiguous ? plan.problems : plan.problems.filter(({ code }) => code !== 'ambiguous-dates');
  return { ...plan, posted: dates, rating: scale, problems };
}
