import type { AnalysisInput } from '../types';

/** Where a rating stands on its scale, 0–1; null where there is none inside its scale. */
export function ratingPlace({ rating, ratingMax }: Pick<AnalysisInput, 'rating' | 'ratingMax'>): number | null {
  if (rating == null || ratingMax == null || !(ratingMax > 1) || rating < 0 || rating > ratingMax) return null;
  // Scales of ten and more begin at 0, stars at 1.
  const least = ratingMax > 5 ? 0 : 1;
  return Math.max(0, (rating - least) / (ratingMax - least));
}
