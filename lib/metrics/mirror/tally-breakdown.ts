import type { Breakdown, BreakdownRow } from '@/db/queries/count-breakdown';
import { hasOneOf } from './select';
import type { Mirror } from './mirror';

const DIMENSIONS = ['source', 'channel', 'product', 'location', 'lang'] as const satisfies readonly Breakdown[];

/** Negative mentions by where they come from and what they speak of, with how many have an opinion of the key. */
export function tallyBreakdown(
  mirror: Mirror,
  selected: Uint32Array,
  { negative, atKey }: { readonly negative: Uint8Array; readonly atKey: Uint8Array },
): BreakdownRow[] {
  const isNegative = hasOneOf(mirror, negative);
  const isAtKey = hasOneOf(mirror, atKey);
  const rows: BreakdownRow[] = [];
  for (const dimension of DIMENSIONS) {
    const words = mirror.dictionaries[dimension];
    const codes = mirror.words[dimension];
    const counts = words.map(() => ({ negative: 0, atKey: 0 }));
    for (const index of selected) {
      const count = counts[codes[index] ?? -1];
      if (!count || !isNegative(index)) continue;
      count.negative += 1;
      if (isAtKey(index)) count.atKey += 1;
    }
    const none = { source: null, channel: null, product: null, location: null, lang: null };
    for (const [code, count] of counts.entries()) {
      rows.push({ values: { ...none, [dimension]: words[code] ?? null }, ...count });
    }
  }
  return rows;
}
