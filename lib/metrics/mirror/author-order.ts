import { byAuthor, type ByAuthor } from './by-author';
import { LEAVING } from './levels';
import type { Mirror } from './mirror';
import { onceFor } from './once-for';
import { everything } from './select';

/** What the mentions of authors with several say, side by side author by author: read in the mirror's order most would be far apart. */
export interface AuthorOrder extends ByAuthor {
  /** Statements of the mention at i in this order: from `statementStarts[i]` up to `statementStarts[i + 1]`. */
  readonly statementStarts: Int32Array;
  readonly statements: Uint16Array;
  readonly leaves: Uint8Array;
}

// By the column they are read of, which a mirror shares with those that hold fewer of its opinions.
const authorsOf = new WeakMap<Int32Array, ByAuthor | null>();

function allByAuthor(mirror: Mirror): ByAuthor | null {
  const known = authorsOf.get(mirror.authors);
  if (known !== undefined) return known;
  const authors = byAuthor(everything(mirror));
  authorsOf.set(mirror.authors, authors);
  return authors;
}

function orderOf(mirror: Mirror): AuthorOrder | null {
  const authors = allByAuthor(mirror);
  if (!authors) return null;
  const { places } = authors;
  const { statementStarts: startsBefore, statements: before, leaving } = mirror;
  const signal = LEAVING;
  const statementStarts = new Int32Array(places.length + 1);
  const statements = new Uint16Array(before.length);
  const leaves = new Uint8Array(places.length);
  let length = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const end = startsBefore[place + 1] ?? 0;
    // Copied one by one, since most mentions have a handful, for which a call to copy takes longer.
    for (let of = startsBefore[place] ?? 0; of < end; of += 1) {
      statements[length] = before[of] ?? 0;
      length += 1;
    }
    statementStarts[at + 1] = length;
    leaves[at] = leaving[place] === signal ? 1 : 0;
  }
  return { ...authors, statementStarts, statements: statements.slice(0, length), leaves };
}

/** The order of a mirror's authors, worked out once; null where no author has several mentions. */
export const authorOrder = onceFor(orderOf);
