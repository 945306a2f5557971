import type { Rating, RatingScale } from '@/lib/domain/mention';
import type { WrittenRating } from './parse-rating';

/** Lowest and highest value of each scale. */
const BOUNDS: Readonly<Record<RatingScale, readonly [number, number]>> = {
  '1-5': [1, 5],
  '1-7': [1, 7],
  '1-10': [1, 10],
  '0-10': [0, 10],
  '0-100': [0, 100],
  nps: [0, 10],
  updown: [0, 1],
  'good-bad': [0, 1],
};

/**
 * A written rating on the scale of its own notation; bare numbers are on their column's. Null when it lies off its scale,
 * or is of another kind (a "yes" among stars).
 */
export function placeRating(rating: WrittenRating, column: RatingScale): Rating | null {
  const scale = scaleOf(rating, column);
  if (scale === null) return null;
  const [low, high] = BOUNDS[scale];
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

/** What "4/5", "6/7", "8/10" and "80 %" are of, outside a column of that scale. */
const FULL_SCALES: Readonly<Record<number, RatingScale>> = { 5: '1-5', 7: '1-7', 10: '0-10', 100: '0-100' };

function scaleUpTo(max: number, column: RatingScale): RatingScale | null {
  return max === BOUNDS[column][1] ? column : (FULL_SCALES[max] ?? null);
}
