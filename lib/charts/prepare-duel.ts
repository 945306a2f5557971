import type { Change, Overview } from '@/lib/domain/answers';
import type { Population, Share } from '@/lib/domain/question';
import { intervalsOverlap } from './overlap';
import type { Counting } from './prepare-shares';

export interface DuelModel {
  readonly indifference: Share;
  readonly price: Share;
  readonly changes: Readonly<Record<'indifference' | 'price', Change | null>>;
  readonly verdict: 'few' | 'neither' | 'noPrice' | 'close' | 'indifference' | 'price';
  /** How many comments the stronger one has for each of the weaker; null unless there is a winner. */
  readonly times: number | null;
}

const EMPTY: Share = { value: null, low: null, high: null, n: 0, of: 0, tooFew: true };

function verdictOf(indifference: Share, price: Share): DuelModel['verdict'] {
  if (indifference.tooFew) return 'few';
  if (indifference.n + price.n === 0) return 'neither';
  if (intervalsOverlap(indifference, price)) return 'close';
  if (price.n === 0) return 'noPrice';
  return indifference.n > price.n ? 'indifference' : 'price';
}

/** Indifference against price in one population; names a winner only when the intervals do not overlap. */
export function prepareDuel(overview: Overview, population: Population, counting: Counting): DuelModel {
  const of = (driver: string): Share =>
    overview.drivers.find((entry) => entry.driver === driver)?.population[population][counting] ?? EMPTY;
  const changeOf = (driver: string): Change | null =>
    overview.drivers.find((entry) => entry.driver === driver)?.changes[population][counting] ?? null;
  const changes = { indifference: changeOf('indifference'), price: changeOf('price') };
  const indifference = of('indifference');
  const price = of('price');
  const verdict = verdictOf(indifference, price);
  const ratio = { indifference: indifference.n / price.n, price: price.n / indifference.n };
  const times = verdict === 'indifference' || verdict === 'price' ? ratio[verdict] : null;
  return { indifference, price, changes, verdict, times: times !== null && Number.isFinite(times) ? times : null };
}
