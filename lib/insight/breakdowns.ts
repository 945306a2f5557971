import type { BreakdownItem } from '@/lib/domain/answers';
import { share } from './wilson';

/** Negative mentions with one value of a dimension, and those of them that name the cause; a null value is "not told". */
export interface ValueCounts {
  readonly value: string | null;
  readonly negative: number;
  readonly atKey: number;
}

const SHOWN = 20;

/** For whom a cause is larger: its share among the negative mentions of each value, most mentions first. */
export function breakdownItems(rows: readonly ValueCounts[], shown = SHOWN): BreakdownItem[] {
  const byValue = new Map<string, { n: number; of: number }>();
  for (const { value, negative, atKey } of rows) {
    if (value === null || value === '') continue;
    const sum = byValue.get(value) ?? { n: 0, of: 0 };
    byValue.set(value, { n: sum.n + atKey, of: sum.of + negative });
  }
  const items = [...byValue].map(([value, { n, of }]) => ({ value, n, share: share(n, of) }));
  return items
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    .slice(0, shown);
}
