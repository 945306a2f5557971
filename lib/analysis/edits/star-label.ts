import type { AnalysisInput } from '../types';

/** What stars say: the outer quarters of their scale are verdicts; null where there are none inside their scale. */
export function starLabel({ rating, ratingMax }: AnalysisInput): 'positive' | 'neutral' | 'negative' | null {
  if (rating == null || ratingMax == null || !(ratingMax > 1) || rating < 0 || rating > ratingMax) return null;
  const least = ratingMax > 5 ? 0 : 1;
  const place = Math.max(0, rating - least) / (ratingMax - least);
  if (place >= 0.75) return 'positive';
  return place <= 0.25 ? 'negative' : 'neutral';
}
