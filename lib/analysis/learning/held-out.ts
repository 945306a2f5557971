import type { HeldOut } from '@/lib/domain/learning';
import type { SentimentLabel } from '@/lib/domain/taxonomy';
import { compareReadings } from '../measures/compare-readings';
import type { Pair } from '../measures/paired-bootstrap';
import { spearman } from '../measures/spearman';
import type { Pole } from './poles';

interface Read {
  readonly label: SentimentLabel;
  readonly score: number;
}

const EXPECTED = { 1: 'positive', [-1]: 'negative' } as const;

/** Holds two readings of texts against how their writers rated them; people count once each, however much they wrote. */
export class HeldOutCheck {
  private readonly pairs = new Map<string, { pair: Omit<Pair, 'n'>; n: number }>();
  private readonly ratings: number[] = [];
  private readonly scores: { before: number[]; after: number[] } = { before: [], after: [] };
  private people = 0;
  private mentions = 0;

  /** @param share one over the number of texts that the person wrote. */
  add({ pole, rating, share }: { pole: Pole; rating: number; share: number }, before: Read, after: Read): void {
    this.ratings.push(rating);
    this.scores.before.push(before.score);
    this.scores.after.push(after.score);
    if (pole === 0) return;
    this.mentions += 1;
    this.people += share;
    const pair = { expected: EXPECTED[pole], before: before.label, after: after.label };
    const key = `${pair.expected} ${pair.before} ${pair.after}`;
    const known = this.pairs.get(key);
    if (known === undefined) this.pairs.set(key, { pair, n: share });
    else known.n += share;
  }

  /** The figures; null where no text has a pole. */
  result(): HeldOut | null {
    const pairs = [...this.pairs.values()].map(({ pair, n }) => ({ ...pair, n }));
    const compared = compareReadings(pairs, ['negative', 'positive']);
    if (compared === null) return null;
    const { change } = compared;
    const right = (side: 'before' | 'after') =>
      pairs.reduce((sum, pair) => sum + (pair[side] === pair.expected ? pair.n : 0), 0) / compared.n;
    return {
      people: Math.round(this.people),
      mentions: this.mentions,
      before: compared.before.macroF1,
      after: compared.after.macroF1,
      change,
      rightBefore: right('before'),
      rightAfter: right('after'),
      rankBefore: spearman(this.scores.before, this.ratings),
      rankAfter: spearman(this.scores.after, this.ratings),
      verdict: change.low > 0 ? 'helps' : change.high < 0 ? 'hurts' : 'same',
    };
  }
}
