import { FEW, type Share } from '@/lib/domain/question';
import { type Clusters, effectiveSize } from './effective-size';
import { Z95 } from './student-t';

/**
 * Share `n` of `of` with its 95 % Wilson score interval (Wilson 1927, JASA 22:209–212; recommended for every sample size
 * by Brown, Cai & DasGupta 2001, Statistical Science 16:101–133). Value and bounds are null when `of` is 0. Where several
 * mentions are of one author the interval stands on the effective size, which is then told.
 */
export function share(n: number, of: number, clusters?: Clusters): Share {
  const size = clusters ? effectiveSize(n, of, clusters) : of;
  const told = { ...(size < of ? { nEffective: size } : {}), ...(size < FEW ? { tooFew: true as const } : {}) };
  if (of <= 0) return { value: null, low: null, high: null, n, of, ...told };
  const p = n / of;
  const square = Z95 * Z95;
  const denominator = 1 + square / size;
  const centre = (p + square / (2 * size)) / denominator;
  const half = (Z95 / denominator) * Math.sqrt((p * (1 - p)) / size + square / (4 * size * size));
  // At the ends the bound is the end itself; rounding would leave 1e−17 there.
  const low = n === 0 ? 0 : Math.max(0, centre - half);
  const high = n === of ? 1 : Math.min(1, centre + half);
  return { value: p, low, high, n, of, ...told };
}
