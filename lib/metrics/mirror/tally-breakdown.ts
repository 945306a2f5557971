import type { ValueCounts } from '@/lib/insight/breakdowns';
import type { Clusters } from '@/lib/insight/effective-size';
import { byAuthor, type ByAuthor } from './by-author';
import type { Selection } from './mirror';
import { type Allowed, hasOneOf, narrowed } from './select';

export const BREAKDOWNS = ['source', 'channel', 'product', 'location', 'lang'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** Negative mentions by where they come from and what they speak of, with how many have an opinion of the key. */
export function tallyBreakdown(
  selection: Selection,
  { negative, atKey }: { readonly negative: Allowed; readonly atKey: Allowed },
): Record<Breakdown, ValueCounts[]> {
  const complaining = narrowed(selection, hasOneOf(selection.mirror, negative));
  const { places } = complaining;
  const named = new Uint8Array(selection.mirror.size);
  for (const place of narrowed(complaining, hasOneOf(selection.mirror, atKey)).places) named[place] = 1;
  const authors = byAuthor(complaining);
  const rows = (dimension: Breakdown): ValueCounts[] => {
    const words = selection.mirror.dictionaries[dimension];
    const codes = selection.mirror.words[dimension];
    const said = new Int32Array(words.length);
    const saidAtKey = new Int32Array(words.length);
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0;
      const code = codes[place] ?? -1;
      if (code < 0) continue;
      said[code] = (said[code] ?? 0) + 1;
      saidAtKey[code] = (saidAtKey[code] ?? 0) + (named[place] ?? 0);
    }
    const clustersAt = authors && clustersByCode({ authors, codes, named, values: words.length });
    return words.map((value, code) => ({
      value,
      negative: said[code] ?? 0,
      atKey: saidAtKey[code] ?? 0,
      clusters: clustersAt && clustersAt(code),
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
  /** By place, 1 for a mention at the key. */
  readonly named: Uint8Array;
  readonly values: number;
}

/** For each value, what authors with several mentions of it add. */
function clustersByCode({ authors: { places, starts }, codes, named, values }: Coded): (code: number) => Clusters {
  const sums = () => new Float64Array(values);
  const [same, across, whole, further] = [sums(), sums(), sums(), sums()];
  // Of the author at hand: mentions by value, those at the key, and the values met.
  const mentions = new Int32Array(values);
  const atKey = new Int32Array(values);
  const met = new Int32Array(values);
  for (let author = 0; author + 1 < starts.length; author += 1) {
    const [start, end] = [starts[author] ?? 0, starts[author + 1] ?? 0];
    if (end - start < 2) continue;
    let valuesMet = 0;
    for (let at = start; at < end; at += 1) {
      const place = places[at] ?? 0;
      const code = codes[place] ?? -1;
      if (code < 0) continue;
      if (mentions[code] === 0) {
        met[valuesMet] = code;
        valuesMet += 1;
      }
      mentions[code] = (mentions[code] ?? 0) + 1;
      atKey[code] = (atKey[code] ?? 0) + (named[place] ?? 0);
    }
    for (let of = 0; of < valuesMet; of += 1) {
      const code = met[of] ?? 0;
      const [x, y] = [mentions[code] ?? 0, atKey[code] ?? 0];
      mentions[code] = 0;
      atKey[code] = 0;
      same[code] = (same[code] ?? 0) + y * (y - 1);
      across[code] = (across[code] ?? 0) + y * (x - 1);
      whole[code] = (whole[code] ?? 0) + x * (x - 1);
      further[code] = (further[code] ?? 0) + x - 1;
    }
  }
  return (code) => ({
    same: same[code] ?? 0,
    across: across[code] ?? 0,
    whole: whole[code] ?? 0,
    further: further[code] ?? 0,
  });
}
