import type { Observations } from './observations';

/** Constants of the fit. */
export const fitting = {
  /** Weight that marks an entry without one while the texts are observed. */
  trace: 0.05,
  /** How sure the weight before learning is: one over the variance of what may be added to it. */
  precision: 1.6,
  steps: 200,
  rate: 0.15,
} as const;

/** Logit of praise: what it is without evidence, and how much more for each unit of it. */
export interface Link {
  readonly intercept: number;
  readonly slope: number;
  /** Whether praise, blame and what is neither count alike, however many there are of each. */
  readonly balanced: boolean;
}

const LINK_ROUNDS = 25;
/**
 * How steeply the logit of praise may rise with the score. Where words part praise from blame for sure it would rise without
 * end and the least weight would explain everything; where they tell nothing, no weight would be enough.
 */
const SLOPE = { least: 2, most: 6 };
const HAIR = 0.01;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Weight of each text, so that praise, blame and what is neither count alike however many there are of each. */
function sharesOf({ praise, texts }: Observations, balanced: boolean): Float64Array {
  if (!balanced) return new Float64Array(praise.count).fill(1);
  const all = [...texts.values()].reduce((sum, count) => sum + count, 0);
  return praise.values.subarray(0, praise.count).map((one) => all / texts.size / (texts.get(one) ?? 1));
}

function curvatures({ entries, factors, firsts }: Observations, shares: Float64Array, of: number): Float64Array {
  const curvature = new Float64Array(of);
  for (let text = 0; text < firsts.count; text++) {
    const end = text + 1 < firsts.count ? (firsts.values[text + 1] ?? 0) : entries.count;
    for (let at = firsts.values[text] ?? 0; at < end; at++) {
      const [entry, factor] = [entries.values[at] ?? 0, factors.values[at] ?? 0];
      curvature[entry] = (curvature[entry] ?? 0) + (shares[text] ?? 0) * factor * factor;
    }
  }
  return curvature;
}

/** One sum over all texts: how each weight should move. */
function gradientOf(observations: Observations, link: Link, shares: Float64Array, weights: Float64Array): Float64Array {
  const { praise, base, entries, factors, firsts } = observations;
  const gradient = new Float64Array(weights.length);
  for (let text = 0; text < firsts.count; text++) {
    const first = firsts.values[text] ?? 0;
    const end = text + 1 < firsts.count ? (firsts.values[text + 1] ?? 0) : entries.count;
    let evidence = base.values[text] ?? 0;
    for (let at = first; at < end; at++)
      evidence += (factors.values[at] ?? 0) * (weights[entries.values[at] ?? 0] ?? 0);
    const error = (shares[text] ?? 0) * ((praise.values[text] ?? 0) - sigmoid(link.intercept + link.slope * evidence));
    for (let at = first; at < end; at++) {
      const entry = entries.values[at] ?? 0;
      gradient[entry] = (gradient[entry] ?? 0) + error * (factors.values[at] ?? 0);
    }
  }
  return gradient;
}

/**
 * Logistic regression of praise on evidence, offset by what the other words say, each weight held near its prior as if
 * `shrink` texts had spoken for it. Plain gradient descent, curvature by entry; no randomness.
 * @param priors by number of the entry, as `Observations` counts them.
 */
export function fitWeights(observations: Observations, priors: Float64Array, link: Link): Float64Array {
  const { steps, rate } = fitting;
  const { slope } = link;
  // The same as texts that had spoken for the weight before.
  const shrink = (4 * fitting.precision) / (slope * slope);
  const weights = priors.slice();
  const shares = sharesOf(observations, link.balanced);
  const curvature = curvatures(observations, shares, priors.length);
  for (let step = 0; step < steps; step++) {
    const gradient = gradientOf(observations, link, shares, weights);
    for (let entry = 0; entry < weights.length; entry++) {
      const [weight, prior] = [weights[entry] ?? 0, priors[entry] ?? 0];
      const pull = (gradient[entry] ?? 0) - (shrink * slope * (weight - prior)) / 4;
      weights[entry] = weight + (rate * 4 * pull) / (slope * ((curvature[entry] ?? 0) + shrink));
    }
  }
  return weights;
}

/** How the logit of praise rises with the reader's score, by Newton's method within `SLOPE`. */
export function fitLink(scores: readonly number[], praise: readonly boolean[]): Link {
  let [intercept, slope] = [0, 0];
  for (let round = 0; round < LINK_ROUNDS; round++) {
    // Held near 0 by a hair, so that scores that part praise from blame for sure have a slope all the same.
    let [g0, g1, h00, h01, h11] = [-intercept * HAIR, -slope * HAIR, HAIR, 0, HAIR];
    for (const [at, score] of scores.entries()) {
      const share = sigmoid(intercept + slope * score);
      const [error, spread] = [(praise[at] === true ? 1 : 0) - share, share * (1 - share)];
      g0 += error;
      g1 += error * score;
      h00 += spread;
      h01 += spread * score;
      h11 += spread * score * score;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (determinant < 1e-9) break;
    intercept += Math.max(-1, Math.min(1, (h11 * g0 - h01 * g1) / determinant));
    const step = Math.max(-1, Math.min(1, (h00 * g1 - h01 * g0) / determinant));
    slope = Math.max(SLOPE.least, Math.min(SLOPE.most, slope + step));
  }
  return { intercept, slope, balanced: false };
}
