import type { BreakdownItem } from '@/lib/domain/answers';
import type { Clusters } from './effective-size';
import { share } from './wilson';

/** Negative mentions with one value of a dimension, and those of them that name the cause; a null value is "not told". */
export interface ValueCounts {
  readonly value: string | null;
  readonly negative: number;
  readonly atKey: number;
  /** What authors with several of these mentions add; null where there is none. */
  readonly clusters: Clusters | null;
}

const SHOWN = 20;

/** For whom a cause is larger: its share among the negative mentions of each value, most mentions first. */
export function breakdownItems(rows: readonly ValueCounts[], shown = SHOWN): BreakdownItem[] {
  return rows
    .flatMap(({ value, negative, atKey, clusters }) =>
      value === null || value === '' || atKey === 0
        ? []
        : [{ value, n: atKey, share: share(atKey, negative, clusters ?? undefined) }],
    )
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    .slice(0, shown);
}
