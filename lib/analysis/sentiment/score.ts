import type { SentimentLabel } from '@/lib/domain/taxonomy';
import type { Term } from '../types';
import { settings } from './settings';
import type { Weighed } from './weigh-signals';

const SCORE_UNITS = 10_000;

export interface Scored {
  readonly label: SentimentLabel;
  /** −1…1, a whole number of 1/10,000. */
  readonly score: number;
  readonly mixed: boolean;
  readonly terms: readonly Term[];
}

/** Shares whole units among terms so that they add up exactly: largest remainder, ties to the earliest term. */
export function shareUnits(exact: readonly number[], total: number): number[] {
  const units = exact.map((value) => Math.floor(value));
  let missing = total - units.reduce((sum, value) => sum + value, 0);
  const order = exact.map((value, at) => ({ at, rest: value - Math.floor(value) }));
  order.sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (let i = 0; missing > 0 && order.length > 0; i = (i + 1) % order.length, missing--) {
    const at = order[i]?.at ?? 0;
    units[at] = (units[at] ?? 0) + 1;
  }
  return units;
}

function labelOf(score: number, evidence: number): SentimentLabel {
  const band = settings.neutralBelow + (settings.neutralRise * evidence) / (evidence + settings.neutralHalf);
  if (score >= band) return 'positive';
  return score <= -band ? 'negative' : 'neutral';
}

/**
 * Score of weighed signals: (P − N) / (P + N + k), with P and N the evidence of either pole and k a damping, so that
 * little evidence gives a small score and contradicting evidence a balanced one. Each term's contribution is its share
 * of that sum in 1/10,000. Only + − × ÷ and rounding: the same bytes on every machine.
 */
export function score(weighed: readonly Weighed[]): Scored {
  if (weighed.length === 0) return { label: 'none', score: 0, mixed: false, terms: [] };
  let positive = 0;
  let negative = 0;
  for (const { value } of weighed) {
    if (value > 0) positive += value;
    else negative -= value;
  }
  const by = SCORE_UNITS / (positive + negative + settings.damping);
  const total = Math.round((positive - negative) * by) + 0;
  const units = shareUnits(
    weighed.map(({ value }) => value * by),
    total,
  );
  const terms = weighed.map(({ start, end, in: part, text, weight, rule, entry }, at): Term => ({
    start,
    end,
    in: part,
    text,
    weight,
    contribution: units[at] ?? 0,
    rule,
    entry,
  }));
  const weaker = Math.min(positive, negative);
  const mixed = weaker >= settings.mixedLeast && weaker >= settings.mixedShare * Math.max(positive, negative);
  return { label: labelOf(total / SCORE_UNITS, positive + negative), score: total / SCORE_UNITS, mixed, terms };
}
