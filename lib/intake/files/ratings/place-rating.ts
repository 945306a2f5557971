import type { Rating, RatingScale } from '@/lib/domain/mention';
import type { WrittenRating } from './parse-rating';

/** Lowest and highest value of each scale. */
function boundsOf(scale: RatingScale): readonly [number, number] {
  switch (scale) {
    case 'nps':
      return [0, 10];
    case 'updown':
    case 'good-bad':
      return [0, 1];
    default: {
      const [low, high] = scale.split('-').map(Number);
      return [low ?? 0, high ?? 0];
    }
  }
}

/**
 * A written rating on the scale of its own notation; bare numbers are on their column's. Null when it lies off its scale,
 * or is of another kind (a "yes" among stars).
 */
export function placeRating(rating: WrittenRating, column: RatingScale): Rating | null {
  const scale = scaleOf(rating, column);
  if (scale === null) return null;
  const [low, high] = boundsOf(scale);
  const raw = rating.form === 'good-bad' && scale === '1-5' ? GOOD_AMONG_FIVE[rating.value] : rating.value;
  if (raw === undefined || raw < low || raw > high) return null;
  return { raw, scale, normalised: (raw - low) / (high - low) };
}

/** "Good" and "bad" among answers on five points. */
const GOOD_AMONG_FIVE: Readonly<Record<number, number>> = { 0: 2, 1: 4 };

function scaleOf(rating: WrittenRating, column: RatingScale): RatingScale | null {
  const binary = column === 'updown' || column === 'good-bad';
  switch (rating.form) {
    case 'number':
      return rating.max === null ? column : scaleUpTo(rating.max, column);
    case 'stars':
      return scaleUpTo(rating.max, column);
    case 'likert':
      return '1-5';
    case 'binary':
      return binary ? column : null;
    case 'good-bad':
      return binary || column === '1-5' ? column : null;
  }
}

/** What "4/5", "6/7", "8/10", "16/20" and "80 %" are of, outside a column of that scale; null for no whole at all. */
export function wholeScale(max: number): RatingScale | null {
  if (max === 5) return '1-5';
  if (max === 7) return '1-7';
  return max >= 2 && max <= 100 ? `0-${max}` : null;
}

function scaleUpTo(max: number, column: RatingScale): RatingScale | null {
  return max === boundsOf(column)[1] ? column : wholeScale(max);
}
