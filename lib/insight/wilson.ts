import type { Share } from '@/lib/domain/question';

/** Two-sided 95 % point of the normal distribution. */
const Z95 = 1.959963984540054;

/**
 * Share `n` of `of` with its 95 % Wilson score interval (Wilson 1927, JASA 22:209–212; recommended for every sample size
 * by Brown, Cai & DasGupta 2001, Statistical Science 16:101–133). Value and bounds are null when `of` is 0.
 */
export function share(n: number, of: number): Share {
  if (of <= 0) return { value: null, low: null, high: null, n, of };
  const p = n / of;
  const square = Z95 * Z95;
  const denominator = 1 + square / of;
  const centre = (p + square / (2 * of)) / denominator;
  const half = (Z95 / denominator) * Math.sqrt((p * (1 - p)) / of + square / (4 * of * of));
  // At the ends the bound is the end itself; rounding would leave 1e−17 there.
  const low = n === 0 ? 0 : Math.max(0, centre - half);
  const high = n === of ? 1 : Math.min(1, centre + half);
  return { value: p, low, high, n, of };
}
