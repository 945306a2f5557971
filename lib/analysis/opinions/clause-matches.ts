import type { ReadPart } from '../types';
import type { AspectCue, DriverCue, EvaluationCue } from './cue-entries';
import type { Match } from './match-cues';

export interface Found<Entry> {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly sentence: number;
  readonly entry: Entry;
}

/** What stands in one clause, in the order of the text. */
export interface ClauseMatches {
  readonly clause: number;
  readonly sentence: number;
  readonly drivers: Found<DriverCue>[];
  readonly aspects: Found<AspectCue>[];
  readonly evaluations: Found<EvaluationCue>[];
  readonly negators: { readonly from: number; readonly to: number }[];
}

/** Sorts the matches of a part by clause; clauses in which nothing stands are left out. */
export function groupByClause(matches: readonly Match[]): ClauseMatches[] {
  const byClause = new Map<number, ClauseMatches>();
  for (const { from, to, clause, sentence, meaning } of matches) {
    let group = byClause.get(clause);
    if (group === undefined) {
      group = { clause, sentence, drivers: [], aspects: [], evaluations: [], negators: [] };
      byClause.set(clause, group);
    }
    const place = { from, to, clause, sentence };
    if (meaning.role === 'driver') group.drivers.push({ ...place, entry: meaning.entry });
    else if (meaning.role === 'aspect') group.aspects.push({ ...place, entry: meaning.entry });
    else if (meaning.role === 'evaluation') group.evaluations.push({ ...place, entry: meaning.entry });
    else if (meaning.role === 'negator') group.negators.push(place);
  }
  return [...byClause.values()].sort((a, b) => a.clause - b.clause);
}

/** Words between a negator and what it denies: "not at all a very clean room". */
const NEGATION_REACH = 3;

/** Is a match denied by a negator before it in its clause, with no other judgement in between? */
export function isNegated(match: { readonly from: number; readonly to: number }, group: ClauseMatches): boolean {
  return group.negators.some((negator) => {
    if (negator.to > match.from || match.from - negator.to > NEGATION_REACH) return false;
    const isBetween = (other: { readonly from: number; readonly to: number }): boolean =>
      other.from >= negator.to && other.to <= match.from;
    return !group.drivers.some(isBetween) && !group.evaluations.some(isBetween);
  });
}

/** Text of a match. */
export function textOf(
  part: ReadPart,
  match: { readonly from: number; readonly to: number },
): { start: number; end: number; text: string } {
  const start = part.tokens[match.from]?.start ?? 0;
  const end = part.tokens[match.to - 1]?.end ?? start;
  return { start, end, text: part.source.slice(start, end) };
}
