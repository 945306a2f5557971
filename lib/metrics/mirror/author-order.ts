import { byAuthor, type ByAuthor } from './by-author';
import { LEAVING } from './levels';
import type { Mirror } from './mirror';
import { everything } from './select';

/** What the mentions of authors with several say, side by side author by author: read in the mirror's order most would be far apart. */
export interface AuthorOrder extends ByAuthor {
  /** Statements of the mention at i in this order: from `statementStarts[i]` up to `statementStarts[i + 1]`. */
  readonly statementStarts: Int32Array;
  readonly statements: Uint16Array;
  readonly leaves: Uint8Array;
}

const orders = new WeakMap<Mirror, AuthorOrder | null>();

function orderOf(mirror: Mirror): AuthorOrder | null {
  const authors = byAuthor(everything(mirror));
  if (!authors) return null;
  const { places } = authors;
  const statementStarts = new Int32Array(places.length + 1);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const length = (mirror.statementStarts[place + 1] ?? 0) - (mirror.statementStarts[place] ?? 0);
    statementStarts[at + 1] = (statementStarts[at] ?? 0) + length;
  }
  const statements = new Uint16Array(statementStarts[places.length] ?? 0);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const said = mirror.statements.subarray(mirror.statementStarts[place], mirror.statementStarts[place + 1]);
    statements.set(said, statementStarts[at]);
  }
  const leaves = Uint8Array.from(places, (place) => (mirror.leaving[place] === LEAVING ? 1 : 0));
  return { ...authors, statementStarts, statements, leaves };
}

/** The order of a mirror's authors, worked out once; null where no author has several mentions. */
export function authorOrder(mirror: Mirror): AuthorOrder | null {
  const known = orders.get(mirror);
  if (known !== undefined) return known;
  const order = orderOf(mirror);
  orders.set(mirror, order);
  return order;
}
