import type { Driver, Polarity, SubReason, Touchpoint } from '@/lib/domain/taxonomy';
import type { Cue, ReadOpinion, ReadPart } from '../types';
import { textOf, type Found } from './clause-matches';
import type { AspectCue, DriverCue, EvaluationCue } from './cue-entries';

/** One thing a clause says, before those that say the same are merged. */
export interface Candidate {
  readonly part: ReadPart;
  readonly clause: number;
  readonly driver: Driver;
  readonly touchpoint: Touchpoint;
  readonly weight: number;
  readonly subReason: SubReason | null;
  /** What says it, and the place it is said of. */
  readonly reason: Found<DriverCue | EvaluationCue>;
  readonly place: Found<AspectCue> | null;
  /** Which of the two is told first where both begin together. */
  readonly placeLeads: boolean;
}

/** The strongest candidate so far of those that say the same, and all of its clause. */
interface Group {
  strongest: Candidate;
  members: Candidate[];
}

/** Keeps the strongest of each driver × touchpoint × polarity, with all cues of its clause; in the order of the text. */
export function mergeOpinions(candidates: readonly Candidate[]): Omit<ReadOpinion, 'primary'>[] {
  const groups: Group[] = [];
  for (const candidate of candidates) {
    const group = groups.find(({ strongest }) => saysTheSame(strongest, candidate));
    if (group === undefined) {
      groups.push({ strongest: candidate, members: [candidate] });
      continue;
    }
    const { strongest, members } = group;
    const isStronger = Math.abs(candidate.weight) > Math.abs(strongest.weight);
    const isSameClause = strongest.clause === candidate.clause && strongest.part === candidate.part;
    if (isStronger) group.strongest = candidate;
    if (isSameClause) members.push(candidate);
    else if (isStronger) group.members = [candidate];
  }
  const opinions = groups.map(toOpinion);
  return opinions.sort((a, b) => partOrder(a) - partOrder(b) || a.start - b.start || a.end - b.end);
}

function saysTheSame(a: Candidate, b: Candidate): boolean {
  return a.driver === b.driver && a.touchpoint === b.touchpoint && a.weight < 0 === b.weight < 0;
}

/** The cues of candidates of one clause, each once, in the order of the text. */
function cuesOf(members: readonly Candidate[]): Cue[] {
  const cues: Cue[] = [];
  const told = members.length > 1 ? new Set<string>() : null;
  const add = (
    part: ReadPart,
    match: Found<{ readonly id: string }>,
    role: 'driver' | 'touchpoint',
    weight: number,
  ) => {
    const { id } = match.entry;
    const key = told === null ? '' : `${match.from} ${match.to} ${id}`;
    if (told?.has(key)) return;
    told?.add(key);
    const { start, end, text } = textOf(part, match);
    cues.push({ start, end, text, role, weight, rule: id });
  };
  for (const { part, reason, place, weight, placeLeads } of members) {
    if (place !== null && placeLeads) add(part, place, 'touchpoint', 0);
    add(part, reason, 'driver', round(weight));
    if (place !== null && !placeLeads) add(part, place, 'touchpoint', 0);
  }
  return cues.length > 1 ? cues.sort((a, b) => a.start - b.start) : cues;
}

function round(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}

function toOpinion({ strongest, members }: Group): Omit<ReadOpinion, 'primary'> {
  const { part, driver, touchpoint, weight } = strongest;
  const polarity = polarityOf(weight);
  const span = part.tokens.clauses.at(strongest.clause);
  return {
    driver,
    touchpoint,
    polarity,
    score: round(weight),
    in: part.in,
    start: span.start,
    end: span.end,
    subReason: driver === 'indifference' && polarity === 'negative' ? (strongest.subReason ?? 'bare-service') : null,
    cues: cuesOf(members),
  };
}

function partOrder(opinion: { readonly in: string }): number {
  return opinion.in === 'title' ? 0 : 1;
}

function polarityOf(weight: number): Polarity {
  return weight < 0 ? 'negative' : 'positive';
}
