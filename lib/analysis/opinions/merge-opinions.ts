import type { Span } from '@/lib/domain/mention';
import type { Driver, Polarity, SubReason, Touchpoint } from '@/lib/domain/taxonomy';
import type { Cue, ReadOpinion, ReadPart } from '../types';
import { textOf } from './clause-matches';
import type { AspectCue, DriverCue, EvaluationCue, PackHint } from './cue-entries';
import type { Found } from './match-cues';

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
  /** The words that tell the place in a pack, null when none do; absent when there is no pack. */
  readonly packPlace?: Found<PackHint> | null;
}

/** The strongest candidate so far of those that say the same, and all of its clause. */
interface Group {
  strongest: Candidate;
  members: Candidate[];
}

/** Keeps the strongest of each driver × touchpoint × polarity, with all cues of its clause; in the order of the text. At most one is primary. */
export function mergeOpinions(candidates: readonly Candidate[]): ReadOpinion[] {
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
  const told = groups.map(tell);
  if (told.length > 1) {
    told.sort((a, b) => partOrder(a) - partOrder(b) || a.span.start - b.span.start || a.span.end - b.span.end);
  }
  const primary = strongestOf(told, 'negative') ?? strongestOf(told, 'positive');
  return told.map((one) => toOpinion(one, one === primary));
}

/** A group with what it is told by. */
interface Told {
  readonly group: Group;
  readonly part: ReadPart;
  readonly span: Span;
  readonly polarity: Polarity;
  readonly score: number;
}

function tell(group: Group): Told {
  const { part, weight } = group.strongest;
  const span = spanOf(group.strongest);
  return { group, part, span, polarity: weight < 0 ? 'negative' : 'positive', score: round(weight) };
}

/**
 * The clause that says it, grown to the place it is said of: a judgement's always, since the two are one statement
 * ("food, staff and rooms were great"); a reason's where the place stands in the clause right before or after. A place
 * further off only lends its name: the span would take in what others say.
 */
function spanOf({ part, clause, place, placeLeads }: Candidate): Span {
  const own = part.tokens.clauses.at(clause);
  if (place === null) return own;
  return placeLeads ? covering(own, part.tokens.clauses.at(place.clause)) : grownTo(part, own, clause, place.clause);
}

/** A span grown to another clause, where that stands right before or after its own. */
const grownTo = (part: ReadPart, span: Span, clause: number, other: number): Span =>
  Math.abs(other - clause) === 1 ? covering(span, part.tokens.clauses.at(other)) : span;

const covering = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The strongest of a pole; of equal ones the earliest. */
function strongestOf(told: readonly Told[], polarity: Polarity): Told | null {
  let strongest: Told | null = null;
  for (const one of told) {
    if (one.polarity !== polarity) continue;
    if (strongest === null || Math.abs(one.score) > Math.abs(strongest.score)) strongest = one;
  }
  return strongest;
}

function saysTheSame(a: Candidate, b: Candidate): boolean {
  return a.driver === b.driver && a.touchpoint === b.touchpoint && a.weight < 0 === b.weight < 0;
}

/** The cues of candidates of one clause that stand in the span, each once, in the order of the text. */
function cuesOf(members: readonly Candidate[], span: Span): Cue[] {
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
    if (start < span.start || end > span.end) return;
    cues.push({ start, end, text, role, weight, rule: id });
  };
  for (const { part, reason, place, weight, placeLeads } of members) {
    if (place !== null && placeLeads) add(part, place, 'touchpoint', 0);
    add(part, reason, 'driver', round(weight));
    if (place !== null && !placeLeads) add(part, place, 'touchpoint', 0);
  }
  return cues.every((cue, at) => at === 0 || (cues[at - 1]?.start ?? 0) <= cue.start)
    ? cues
    : cues.sort((a, b) => a.start - b.start);
}

function round(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}

function toOpinion({ group, part, span, polarity, score }: Told, primary: boolean): ReadOpinion {
  const { driver, touchpoint, subReason } = group.strongest;
  const opinion: ReadOpinion = {
    driver,
    touchpoint,
    polarity,
    score,
    in: part.in,
    start: span.start,
    end: span.end,
    subReason: driver === 'indifference' && polarity === 'negative' ? (subReason ?? 'bare-service') : null,
    cues: cuesOf(group.members, span),
    primary,
  };
  return group.strongest.packPlace === undefined ? opinion : withPackPlace(opinion, group);
}

/** Tells the place in the pack, of the strongest or else of another of its clause, with the words that name it. */
function withPackPlace(opinion: ReadOpinion, { strongest, members }: Group): ReadOpinion {
  const hint = strongest.packPlace ?? members.find(({ packPlace }) => packPlace)?.packPlace ?? null;
  if (hint === null) return { ...opinion, packTouchpoint: null };
  const { start, end } = grownTo(strongest.part, opinion, strongest.clause, hint.clause);
  const cue: Cue = { ...textOf(strongest.part, hint), role: 'touchpoint', weight: 0, rule: hint.entry.id };
  const isTold = opinion.cues.some(
    (other) => other.start === cue.start && other.end === cue.end && other.rule === cue.rule,
  );
  const isOutside = cue.start < start || cue.end > end;
  const cues = isTold || isOutside ? opinion.cues : [...opinion.cues, cue].sort((a, b) => a.start - b.start);
  return { ...opinion, start, end, cues, packTouchpoint: hint.entry.packTouchpoint };
}

function partOrder({ part }: Told): number {
  return part.in === 'title' ? 0 : 1;
}
