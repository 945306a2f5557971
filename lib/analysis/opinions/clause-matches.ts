import type { ReadPart } from '../types';
import type { AspectCue, DriverCue, EvaluationCue } from './cue-entries';
import type { Found, Match } from './match-cues';

/** Tokens a match stands on. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** What stands in one clause, in the order of the text. */
export interface ClauseMatches {
  readonly clause: number;
  readonly sentence: number;
  drivers: Found<DriverCue>[];
  aspects: Found<AspectCue>[];
  evaluations: Found<EvaluationCue>[];
  negators: Place[];
}

/** Stands for an empty list until it has something: most lists of a clause stay empty or hold one match. */
const NONE: never[] = [];
Object.freeze(NONE);

function added<T>(list: T[], one: T): T[] {
  if (list === NONE) return [one];
  list.push(one);
  return list;
}

/** Sorts the matches of a part, which come in the order of the text, by clause; clauses in which nothing stands are left out. */
export function groupByClause(matches: readonly Match[]): ClauseMatches[] {
  const groups: ClauseMatches[] = [];
  let group: ClauseMatches | undefined;
  for (const match of matches) {
    const { clause, sentence } = match;
    if (group === undefined || group.clause !== clause) {
      group = { clause, sentence, drivers: NONE, aspects: NONE, evaluations: NONE, negators: NONE };
      groups.push(group);
    }
    if (match.role === 'driver') group.drivers = added(group.drivers, match);
    else if (match.role === 'aspect') group.aspects = added(group.aspects, match);
    else if (match.role === 'evaluation') group.evaluations = added(group.evaluations, match);
    else if (match.role === 'negator') group.negators = added(group.negators, match);
  }
  return groups;
}

/** No pattern is longer, gaps included; so matches further apart cannot touch each other. */
export const LONGEST_MATCH = 16;

/** Index of the first of `places`, ordered by `from`, that begins at `token` or later. */
export function firstFrom(places: readonly Place[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does one of `places` lie wholly inside `from`…`to`? */
function liesBetween(places: readonly Place[], from: number, to: number): boolean {
  for (let at = firstFrom(places, from); at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined || place.from > to) return false;
    if (place.to <= to) return true;
  }
  return false;
}

/** Words between a negator and what it denies: "not at all a very clean room". */
const NEGATION_REACH = 3;

/** Is a match denied by a negator before it in its clause, with no other judgement in between? */
export function isNegated({ from }: Place, { negators, drivers, evaluations }: ClauseMatches): boolean {
  if (negators.length === 0) return false;
  for (let at = firstFrom(negators, from - NEGATION_REACH - LONGEST_MATCH); at < negators.length; at += 1) {
    const negator = negators[at];
    if (negator === undefined || negator.from >= from) return false;
    if (negator.to > from || from - negator.to > NEGATION_REACH) continue;
    if (!liesBetween(drivers, negator.to, from) && !liesBetween(evaluations, negator.to, from)) return true;
  }
  return false;
}

/** Is a match denied ("no … mejor que aquí") by a negator in the three words before it, whatever stands between them? */
export function isDenied({ from, clause }: Match, matches: readonly Match[]): boolean {
  for (let at = firstFrom(matches, from - NEGATION_REACH - LONGEST_MATCH); at < matches.length; at += 1) {
    const one = matches[at];
    if (one === undefined || one.from >= from) return false;
    if (one.role === 'negator' && one.clause === clause && one.to <= from && from - one.to <= NEGATION_REACH)
      return true;
  }
  return false;
}

/** Text of a match. */
export function textOf(
  { source, tokens }: ReadPart,
  match: { readonly from: number; readonly to: number },
): { start: number; end: number; text: string } {
  const start = tokens.starts[match.from] ?? 0;
  const end = tokens.ends[match.to - 1] ?? start;
  return { start, end, text: source.slice(start, end) };
}
