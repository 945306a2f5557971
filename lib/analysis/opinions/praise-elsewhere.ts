import type { Tokens } from '../text/tokens';
import { TOKEN } from '../text/tokens';
import { isDenied } from './clause-matches';
import type { IronyCue } from './cue-entries';
import type { CuedPart } from './find-cues';
import type { Match } from './match-cues';
import type { ToldLeaving } from './read-leaving';

/** Tokens `from`…`to` (half-open) that speak of another provider, or in irony: what they praise is not praised of us. */
export interface Elsewhere {
  readonly from: number;
  readonly to: number;
  /** Word that finds it better there, where no cue says so already. */
  readonly better?: number | null;
  /** What tells that it is irony, and what that blames; absent where praise merely does not count. */
  readonly irony?: Pick<IronyCue, 'id' | 'weight'>;
}

const NOWHERE: readonly Elsewhere[] = [];
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words by which a clause goes on about the place that the one before it named. */
const GOES_ON = setOf(
  'que which who whose where donde porque because since they there alli alla ellos quienes cuyo its as cuando ya ahi',
);
/** And those by which what is said of another provider goes on: "the other bank answers at once and the staff are lovely". */
const GOES_ON_OF_RIVAL: ReadonlySet<string> = new Set([...GOES_ON, 'and', 'y', 'e', 'plus', 'ademas', 'also']);
/** Words for where one is, among the first of a clause: it speaks of us again. */
const HERE = setOf('aqui aca ustedes vosotros here you your this este esta vuestro vuestra');
/** Words by which a departure is told as what follows from a clause: "X is faster, so I switched". */
const THEREFORE = setOf('so hence therefore thus asi eso entonces');
const COMPARATIVES = setOf(
  'better faster cheaper nicer quicker easier kinder mejor mejores barato rapido barata rapida',
);
const OPENING = 4;
/** Words of a clause that are looked at on either side: bounded, so that one without end costs no more. */
const FURTHEST = 256;
/** Places of a part that are looked at: who departs more often than this writes no review. */
export const MOST_PLACES = 256;

/** The first word in a place that finds something better there. */
function betterIn(tokens: Tokens, { from, to }: Elsewhere): number | null {
  for (let at = from; at < to; at += 1) if (COMPARATIVES.has(tokens.textAt(at))) return at;
  return null;
}

/** First token of the clause that holds `at`, and the one after its last. */
function clauseAround({ clauseOf, count }: Tokens, at: number): Elsewhere {
  const clause = clauseOf[at];
  let from = at;
  let to = at + 1;
  const least = Math.max(0, at - FURTHEST);
  const most = Math.min(count, to + FURTHEST);
  while (from > least && clauseOf[from - 1] === clause) from -= 1;
  while (to < most && clauseOf[to] === clause) to += 1;
  return { from, to };
}

function firstWords(tokens: Tokens, { from, to }: Elsewhere): string[] {
  const words: string[] = [];
  for (let at = from; at < to && words.length < OPENING; at += 1) {
    if ((tokens.kinds[at] ?? 0) <= TOKEN.hashtag) words.push(tokens.textAt(at));
  }
  return words;
}

/** The end of a clause and of those that go on about the place it names, by one of some words. */
function endOf(tokens: Tokens, match: Elsewhere, goesOn: ReadonlySet<string>): number {
  let { to } = clauseAround(tokens, match.to - 1);
  const sentence = tokens.sentenceOf[match.from];
  while (to < tokens.count && tokens.sentenceOf[to] === sentence) {
    const next = clauseAround(tokens, to);
    const [first, ...others] = firstWords(tokens, next);
    if (first === undefined || !goesOn.has(first) || others.some((word) => HERE.has(word))) break;
    to = next.to;
  }
  return to;
}

/** The rest of a clause of departure, and the clauses that go on about where it leads. */
const afterDeparture = (tokens: Tokens, match: Elsewhere): Elsewhere => ({
  from: match.to,
  to: endOf(tokens, match, GOES_ON),
});

/** The clause that a departure follows from, where it compares: "Nuvia is better and faster, so I switched". */
function beforeDeparture(tokens: Tokens, match: Elsewhere): Elsewhere | null {
  const own = clauseAround(tokens, match.from);
  const follows = firstWords(tokens, own).some((word) => THEREFORE.has(word));
  if (!follows || own.from === 0 || tokens.sentenceOf[own.from - 1] !== tokens.sentenceOf[own.from]) return null;
  const before = clauseAround(tokens, own.from - 1);
  return betterIn(tokens, before) === null ? null : before;
}

const isCompetitor = (match: Match): boolean => match.role === 'driver' && match.entry.driver === 'competitor';

const isRival = (match: Match): boolean => match.role === 'driver' && match.entry.isElsewhere === true;

/**
 * Finds what a part says of another provider: what follows a departure and goes on about where it leads, what a departure
 * follows from, and what a cue tells to be better elsewhere, to the end of its clause.
 * @param told the part's words of leaving that count.
 */
export function findElsewhere({ part, cues }: CuedPart, told: readonly ToldLeaving[]): readonly Elsewhere[] {
  if (told.length === 0 && !cues.some(isRival)) return NOWHERE;
  const rivals = cues.filter(isRival).slice(0, MOST_PLACES);
  const { tokens } = part;
  const places: Elsewhere[] = [];
  for (const rival of rivals) {
    if (!isDenied(rival, cues)) places.push({ from: rival.from, to: endOf(tokens, rival, GOES_ON_OF_RIVAL) });
  }
  const add = (place: Elsewhere): void => {
    const isSaid = cues.some((cue) => isCompetitor(cue) && place.from <= cue.from && cue.to <= place.to);
    const isKnown = places.some(({ from, to }) => from <= place.from && place.to <= to);
    if (!isKnown) places.push({ ...place, better: isSaid ? null : betterIn(tokens, place) });
  };
  for (const { match, kind } of told.slice(0, MOST_PLACES)) {
    if (match.entry.isElsewhere === true) add(afterDeparture(tokens, match));
    const before = kind === 'left' || kind === 'going' ? beforeDeparture(tokens, match) : null;
    if (before !== null) add(before);
  }
  return places;
}

/** Does a token stand in one of the places? */
export const isElsewhere = (places: readonly Elsewhere[], at: number): boolean =>
  places.some(({ from, to }) => from <= at && at < to);
