import { PACK_PLACES } from '@/lib/analysis/packs/pack-touchpoints';
import type { Clusters } from '@/lib/insight/effective-size';
import { byAuthor } from './by-author';
import type { Mirror, Selection } from './mirror';
import { type Allowed, hasOneOf, narrowed } from './select';

/** Negative mentions, and how many of them complain of each touchpoint of a pack. */
export interface PlaceCounts {
  readonly negative: number;
  readonly places: readonly { readonly id: string; readonly n: number; readonly clusters: Clusters | null }[];
}

const CODES = PACK_PLACES.length + 1;

/** For each mention the places that its allowed opinions name, each once: `named(place)` fills `found` and tells how many. */
function placesNamed({ starts, opinions, packPlaces }: Mirror, { codes }: Allowed) {
  const found = new Uint8Array(CODES);
  const named = (place: number): number => {
    let count = 0;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const code = packPlaces[at] ?? 0;
      if (code === 0 || codes[opinions[at] ?? 0] !== 1 || found.subarray(0, count).includes(code)) continue;
      found[count] = code;
      count += 1;
    }
    return count;
  };
  return { found, named };
}

/** Counts distinct negative mentions by the touchpoint of a pack that their opinions of a key name, most named first. */
export function tallyPackPlaces(
  selection: Selection,
  { negative, atKey }: { readonly negative: Allowed; readonly atKey: Allowed },
): PlaceCounts {
  const complaining = narrowed(selection, hasOneOf(selection.mirror, negative));
  const { found, named } = placesNamed(selection.mirror, atKey);
  const counts = new Int32Array(CODES);
  for (const place of complaining.places) {
    for (let at = named(place) - 1; at >= 0; at -= 1) counts[found[at] ?? 0] = (counts[found[at] ?? 0] ?? 0) + 1;
  }
  const clustersAt = clustersByPlace(complaining, { found, named });
  const places = PACK_PLACES.map((id, index) => ({ id, n: counts[index + 1] ?? 0, clusters: clustersAt(index + 1) }));
  return {
    negative: complaining.places.length,
    places: places.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n),
  };
}

/** What authors with several of the negative mentions add, for each place; null where there are none. */
function clustersByPlace(
  complaining: Selection,
  { found, named }: ReturnType<typeof placesNamed>,
): (code: number) => Clusters | null {
  const authors = byAuthor(complaining);
  if (!authors) return () => null;
  const same = new Float64Array(CODES);
  const across = new Float64Array(CODES);
  const theirs = new Int32Array(CODES);
  let [whole, further] = [0, 0];
  for (let author = 0; author + 1 < authors.starts.length; author += 1) {
    const [start, end] = [authors.starts[author] ?? 0, authors.starts[author + 1] ?? 0];
    const x = end - start;
    if (x < 2) continue;
    whole += x * (x - 1);
    further += x - 1;
    theirs.fill(0);
    for (let at = start; at < end; at += 1) {
      for (let of = named(authors.places[at] ?? 0) - 1; of >= 0; of -= 1) {
        theirs[found[of] ?? 0] = (theirs[found[of] ?? 0] ?? 0) + 1;
      }
    }
    for (let code = 1; code < CODES; code += 1) {
      const y = theirs[code] ?? 0;
      if (y === 0) continue;
      same[code] = (same[code] ?? 0) + y * (y - 1);
      across[code] = (across[code] ?? 0) + y * (x - 1);
    }
  }
  return (code) => ({ same: same[code] ?? 0, across: across[code] ?? 0, whole, further });
}
