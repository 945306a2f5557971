import { ratingPlace } from '../sentiment/rating-place';
import type { AnalysisInput } from '../types';

/** What stars say: the outer quarters of their scale are verdicts; null where there are none inside their scale. */
export function starLabel(input: AnalysisInput): 'positive' | 'neutral' | 'negative' | null {
  const place = ratingPlace(input);
  if (place === null) return null;
  if (place >= 0.75) return 'positive';
  return place <= 0.25 ? 'negative' : 'neutral';
}
