/** Uses of an entry that were to be expected alike: how many, and the share of praise that was to be expected of each. */
export interface Stratum {
  readonly n: number;
  readonly rate: number;
}

/** Below so many standard deviations no chance can be small; they cost little to tell. */
const LEAST_Z = 2;
const STEPS = 12;
const FARTHEST = 30;

/** Log of the mean of exp(θ × praise), and its first two derivatives. */
function cumulants(strata: readonly Stratum[], theta: number): readonly [number, number, number] {
  let [value, mean, variance] = [0, 0, 0];
  const lifted = Math.exp(theta);
  for (const { n, rate } of strata) {
    const total = 1 - rate + rate * lifted;
    const share = (rate * lifted) / total;
    value += n * Math.log(total);
    mean += n * share;
    variance += n * share * (1 - share);
  }
  return [value, mean, variance];
}

/**
 * The chance that `praise` of all uses strays so far from what was to be expected, either way, while nothing is behind it:
 * at most 2 exp(−(θ praise − K(θ))) at the θ where the tilted mean is what was seen (Chernoff 1952), K being the cumulant
 * function of the sum of unlike draws. A true bound, for few uses and for lopsided rates too, where the normal
 * approximation is far too sure: of five blames among twenty, one expected, sixty times.
 */
export function chanceOf(strata: readonly Stratum[], praise: number): number {
  const [, expected, variance] = cumulants(strata, 0);
  const off = praise - expected;
  if (off * off < LEAST_Z * LEAST_Z * variance) return 1;
  let theta = 0;
  for (let step = 0; step < STEPS; step++) {
    const [, mean, spread] = cumulants(strata, theta);
    const next = theta + (praise - mean) / Math.max(spread, 1e-9);
    // Where all or none praise the best θ is at infinity: far enough is as good. Never more than 2 at a step.
    theta = Math.max(-FARTHEST, Math.min(FARTHEST, Math.max(theta - 2, Math.min(theta + 2, next))));
  }
  return Math.min(1, 2 * Math.exp(cumulants(strata, theta)[0] - theta * praise));
}
