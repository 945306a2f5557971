import { learning } from './learn-settings';

/** A text and the entries that stand in it; `factor` is what negation, intensity and contrast make of a weight there. */
export interface Observed {
  readonly praise: number;
  readonly terms: readonly { readonly entry: string; readonly value: number; readonly factor: number }[];
}

/** Weight of each text, so that praise, blame and what is neither count alike however many there are of each. */
function balance(texts: readonly Observed[]): number[] {
  const counts = new Map<number, number>();
  for (const { praise } of texts) counts.set(praise, (counts.get(praise) ?? 0) + 1);
  return texts.map(({ praise }) => texts.length / counts.size / (counts.get(praise) ?? 1));
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Logistic regression of praise on evidence, each weight held near its prior as if `shrink` texts had spoken for it.
 * Entries without a prior here keep their value. Plain gradient descent, curvature by entry; no randomness.
 */
export function fitWeights(texts: readonly Observed[], priors: ReadonlyMap<string, number>): Map<string, number> {
  const { slope, shrink, steps, rate } = learning;
  const weights = new Map(priors);
  const shares = balance(texts);
  const curvature = new Map<string, number>();
  for (const [at, { terms }] of texts.entries()) {
    const share = shares[at] ?? 1;
    for (const { entry, factor } of terms) {
      if (priors.has(entry)) curvature.set(entry, (curvature.get(entry) ?? 0) + share * factor * factor);
    }
  }
  for (let step = 0; step < steps; step++) {
    const gradient = new Map<string, number>();
    for (const [at, { praise, terms }] of texts.entries()) {
      let evidence = 0;
      for (const { entry, value, factor } of terms) evidence += factor * (weights.get(entry) ?? value / factor);
      const error = (shares[at] ?? 1) * (praise - sigmoid(slope * evidence));
      for (const { entry, factor } of terms) {
        if (priors.has(entry)) gradient.set(entry, (gradient.get(entry) ?? 0) + error * factor);
      }
    }
    for (const [entry, prior] of priors) {
      const weight = weights.get(entry) ?? prior;
      const pull = (gradient.get(entry) ?? 0) - (shrink * slope * (weight - prior)) / 4;
      weights.set(entry, weight + (rate * 4 * pull) / (slope * ((curvature.get(entry) ?? 0) + shrink)));
    }
  }
  return weights;
}
