import type { Selection } from './mirror';

/** Places of mentions whose authors have several, author by author: those of author i from `starts[i]` up to `starts[i + 1]`. */
export interface ByAuthor {
  readonly places: Uint32Array;
  readonly starts: Int32Array;
}

/** The selected mentions of authors who wrote several; null when there is no such author at all. */
export function byAuthor({ mirror, places }: Selection): ByAuthor | null {
  const { authors, repeatedAuthors } = mirror;
  if (repeatedAuthors === 0) return null;
  const starts = new Int32Array(repeatedAuthors + 1);
  for (let index = 0; index < places.length; index += 1) {
    const author = authors[places[index] ?? 0] ?? -1;
    if (author >= 0) starts[author + 1] = (starts[author + 1] ?? 0) + 1;
  }
  for (let author = 0; author < repeatedAuthors; author += 1) {
    starts[author + 1] = (starts[author + 1] ?? 0) + (starts[author] ?? 0);
  }
  const sorted = new Uint32Array(starts[repeatedAuthors] ?? 0);
  const next = starts.slice(0, repeatedAuthors);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const author = authors[place] ?? -1;
    if (author < 0) continue;
    const at = next[author] ?? 0;
    sorted[at] = place;
    next[author] = at + 1;
  }
  return { places: sorted, starts };
}
