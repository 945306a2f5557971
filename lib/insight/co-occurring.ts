import type { CauseDetail } from '@/lib/domain/answers';
import type { DriverKey, TouchpointKey } from '@/lib/domain/counts';
import { DRIVERS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { type CellTable, shareAt } from './cell-table';

const SHOWN = 10;

/** Other causes that the cause's own mentions name too: `table` counts the mentions with a
 * negative opinion at the key, so that all of them are negative. */
export function cooccurringCauses(
  table: CellTable,
  key: { readonly driver: DriverKey; readonly touchpoint: TouchpointKey },
  shown = SHOWN,
): CauseDetail['cooccurring'] {
  const pairs = TOUCHPOINTS.flatMap((touchpoint) => DRIVERS.map((driver) => ({ driver, touchpoint })));
  const isOfKey = ({ driver, touchpoint }: (typeof pairs)[number]) =>
    (key.driver === '*' || key.driver === driver) && (key.touchpoint === '*' || key.touchpoint === touchpoint);
  return pairs
    .filter((pair) => !isOfKey(pair))
    .map((pair) => ({ ...pair, n: table.at(pair.driver, pair.touchpoint).negative }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, shown)
    .map((pair) => ({ ...pair, share: shareAt(table, pair.driver, pair.touchpoint, 'negative') }));
}
