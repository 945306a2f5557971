import type { Change, Overview } from '@/lib/domain/answers';
import { FEW, type Population, type Share } from '@/lib/domain/question';
import type { Driver } from '@/lib/domain/taxonomy';
import { intervalsOverlap } from './overlap';

export interface NamedShare {
  readonly driver: Driver;
  readonly share: Share;
  readonly change: Change | null;
}

/** What the first sentence may claim. `tie` = the intervals of the two reasons overlap. */
export type Headline =
  | {
      readonly kind: 'lead' | 'tie';
      readonly population: Population;
      readonly top: NamedShare;
      readonly second: NamedShare;
    }
  | {
      readonly kind: 'tooFew' | 'none' | 'noReason' | 'elsewhere';
      readonly population: Population;
      readonly of: number;
    };

export interface HeadlineModel {
  readonly headline: Headline;
  /** Number of leaving mentions when the sentence falls back to complaints; null when it need not. */
  readonly fallbackFrom: number | null;
}

function ranked(overview: Overview, population: Population): NamedShare[] {
  return overview.drivers
    .map((entry) => ({
      driver: entry.driver,
      share: entry.population[population].single,
      change: entry.changes[population].single,
    }))
    .filter((entry) => entry.share.n > 0)
    .sort((a, b) => b.share.n - a.share.n);
}

function size(overview: Overview, population: Population): number {
  return overview.unexplained[population].of;
}

function headlineOf(overview: Overview, population: Population): Headline {
  const of = size(overview, population);
  if (of === 0) return { kind: 'none', population, of };
  if (of < FEW) return { kind: 'tooFew', population, of };
  const reasons = ranked(overview, population);
  const top = reasons[0];
  // Nothing may be said of reasons that lie outside the filters but that they do.
  if (!top)
    return { kind: overview.unexplainedAs[population].elsewhere.n > 0 ? 'elsewhere' : 'noReason', population, of };
  if (top.share.tooFew) return { kind: 'tooFew', population, of };
  // Indifference and price stand at the front: whichever leads is set against the other, unless the runner-up is too close.
  const rival: Driver = top.driver === 'price' ? 'indifference' : 'price';
  const runnerUp = reasons[1];
  const close = runnerUp !== undefined && intervalsOverlap(top.share, runnerUp.share);
  const other = close ? runnerUp : reasons.find((entry) => entry.driver === rival);
  const second = other ?? { driver: rival, share: { value: 0, low: 0, high: 0, n: 0, of }, change: null };
  return { kind: close ? 'tie' : 'lead', population, top, second };
}

/**
 * The overview's sentence: about those who leave where they are enough, else about those who complain.
 * Single-cause shares; claims an order only when the 95 % intervals do not overlap.
 */
export function prepareHeadline(overview: Overview): HeadlineModel {
  const leaving = size(overview, 'leaving');
  if (leaving >= FEW || size(overview, 'negative') < FEW) {
    const population = leaving > 0 ? 'leaving' : 'negative';
    return { headline: headlineOf(overview, leaving >= FEW ? 'leaving' : population), fallbackFrom: null };
  }
  return { headline: headlineOf(overview, 'negative'), fallbackFrom: leaving };
}

/** Whether there is too little of either population for any share, order or interval: then only what is there is shown. */
export function isTooLittle(overview: Overview): boolean {
  return size(overview, 'negative') < FEW && size(overview, 'leaving') < FEW;
}
