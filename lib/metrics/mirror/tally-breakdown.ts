import type { ValueCounts } from '@/lib/insight/breakdowns';
import { byAuthor, type ByAuthor } from './by-author';
import type { Selection } from './mirror';
import { hasOneOf, narrowed } from './select';

export const BREAKDOWNS = ['source', 'channel', 'product', 'location', 'lang'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

const NO_CLUSTERS = { same: 0, across: 0, whole: 0, further: 0 };

/** Negative mentions by where they come from and what they speak of, with how many have an opinion of the key. */
export function tallyBreakdown(
  selection: Selection,
  { negative, atKey }: { readonly negative: Uint8Array; readonly atKey: Uint8Array },
): Record<Breakdown, ValueCounts[]> {
  const complaining = narrowed(selection, hasOneOf(selection.mirror, negative));
  const isAtKey = hasOneOf(selection.mirror, atKey);
  const named = Uint8Array.from(complaining.places, (place) => (isAtKey(place) ? 1 : 0));
  const authors = byAuthor(complaining);
  const rows = (dimension: Breakdown): ValueCounts[] => {
    const words = selection.mirror.dictionaries[dimension];
    const codes = selection.mirror.words[dimension];
    const counts = words.map(() => ({ negative: 0, atKey: 0 }));
    for (let index = 0; index < complaining.places.length; index += 1) {
      const count = counts[codes[complaining.places[index] ?? 0] ?? -1];
      if (!count) continue;
      count.negative += 1;
      count.atKey += named[index] ?? 0;
    }
    const clusters = authors && clustersByCode({ authors, codes, isAtKey });
    return words.map((value, code) => ({
      value,
      negative: counts[code]?.negative ?? 0,
      atKey: counts[code]?.atKey ?? 0,
      clusters: clusters && (clusters.get(code) ?? NO_CLUSTERS),
    }));
  };
  return {
    source: rows('source'),
    channel: rows('channel'),
    product: rows('product'),
    location: rows('location'),
    lang: rows('lang'),
  };
}

interface Coded {
  readonly authors: ByAuthor;
  readonly codes: Int32Array;
  readonly isAtKey: (place: number) => boolean;
}

/** For each value, what authors with several mentions of it add. */
function clustersByCode({ authors, codes, isAtKey }: Coded) {
  const clusters = new Map<number, { -readonly [K in keyof typeof NO_CLUSTERS]: number }>();
  for (let author = 0; author + 1 < authors.starts.length; author += 1) {
    const [start, end] = [authors.starts[author] ?? 0, authors.starts[author + 1] ?? 0];
    if (end - start < 2) continue;
    const ofAuthor = new Map<number, { x: number; y: number }>();
    for (const place of authors.places.subarray(start, end)) {
      const code = codes[place] ?? -1;
      const { x, y } = ofAuthor.get(code) ?? { x: 0, y: 0 };
      ofAuthor.set(code, { x: x + 1, y: y + (isAtKey(place) ? 1 : 0) });
    }
    for (const [code, { x, y }] of ofAuthor) {
      const sum = clusters.get(code) ?? { ...NO_CLUSTERS };
      clusters.set(code, sum);
      sum.same += y * (y - 1);
      sum.across += y * (x - 1);
      sum.whole += x * (x - 1);
      sum.further += x - 1;
    }
  }
  return clusters;
}
