import { placeNames } from '../languages/place-names';
import { TOKEN, type Tokens } from '../text/tokens';
import { TRAIT } from '../text/vocabulary';
import type { ReadPart } from '../types';

const isSaid = ({ kinds }: Tokens, at: number): boolean => (kinds[at] ?? TOKEN.punctuation) <= TOKEN.hashtag;

/** Words after which a clause may begin once more: "so switching to …". */
const LEADS: ReadonlySet<string> = new Set('so hence therefore now thus asi que por eso ahora si ya pues'.split(' '));

/** Does a clause begin at a token, but for a joiner? */
export function opensClause({ tokens }: ReadPart, from: number): boolean {
  for (let at = from - 1; at >= 0 && tokens.clauseOf[at] === tokens.clauseOf[from]; at -= 1) {
    if (!isSaid(tokens, at)) continue;
    if (((tokens.traits[at] ?? 0) & TRAIT.joins) === 0 && !LEADS.has(tokens.textAt(at))) return false;
  }
  return true;
}

/** Does a clause end before the token `to`, but for marks and emoji? */
export function closesClause({ tokens }: ReadPart, to: number): boolean {
  const clause = tokens.clauseOf[to - 1];
  for (let at = to; at < tokens.count && tokens.clauseOf[at] === clause; at += 1) {
    if (isSaid(tokens, at)) return false;
  }
  return true;
}

/** Is it the writer who does it? Of somebody else Spanish writes "-ó". */
export function isOwn({ source, tokens }: ReadPart, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (/[óÓ]$/.test(source.slice(tokens.starts[at], tokens.ends[at]))) return false;
  }
  return true;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'el', 'la', 'los', 'las']);

/** Words of those who travel or move house to where they go, not to another provider. */
const JOURNEY: ReadonlySet<string> = new Set(
  'viaje viajar vacaciones vivir trabajo trabajar estudiar boda hotel live living holiday vacation work trip school university fly flight fare'.split(
    ' ',
  ),
);

/** How far after a name the words of a journey are looked for. */
const JOURNEY_REACH = 5;

const hasCapital = (text: string): boolean => text !== text.toLowerCase();

const OF: ReadonlySet<string> = new Set(['de', 'del', 'upon', 'on']);
/** Words that begin the name of a provider all the same: "Banco de Chile". */
const PROVIDERS: ReadonlySet<string> = new Set(
  'banco bank caja compañia seguros grupo club casa universidad'.split(' '),
);
/** How names of towns begin that no list holds: "Villanueva", "Villarrobledo". */
const isTownLike = (name: string): boolean => name.startsWith('villa') && name.length > 6;

/** "Rincón de la Victoria", "Stoke on Trent": a name of somewhere. */
function isTown({ source, tokens }: ReadPart, name: number, isIn: (at: number) => boolean): boolean {
  const first = tokens.textAt(name);
  if (isTownLike(first)) return true;
  if (!isIn(name + 1) || !OF.has(tokens.textAt(name + 1)) || PROVIDERS.has(first)) return false;
  const next = ARTICLES.has(tokens.textAt(name + 2)) ? name + 3 : name + 2;
  return isIn(next) && hasCapital(source.slice(tokens.starts[next], tokens.ends[next]));
}

/** Is the token at `to` a name of nobody's home, in the clause before it: "me voy a Nuvia", not "me voy a Madrid"? */
export function isBeforeName(part: ReadPart, to: number): boolean {
  const { source, tokens } = part;
  const written = (at: number): string => source.slice(tokens.starts[at], tokens.ends[at]);
  const clause = tokens.clauseOf[to - 1];
  const isIn = (at: number): boolean => at < tokens.count && tokens.clauseOf[at] === clause && isSaid(tokens, at);
  const name = ARTICLES.has(tokens.textAt(to)) ? to + 1 : to;
  // A text in capitals tells no names.
  if (!isIn(name) || !hasCapital(written(name)) || hasCapital(written(to - 1))) return false;
  if (placeNames.has(tokens.textAt(name)) || isTown(part, name, isIn)) return false;
  for (let at = name + 1; at <= name + JOURNEY_REACH && isIn(at); at += 1) {
    if (JOURNEY.has(tokens.textAt(at))) return false;
  }
  return true;
}
