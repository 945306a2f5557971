import type { Span } from '@/lib/domain/mention';
import { leavingSignalOfKind, type LeavingKind, type LeavingSignal } from '@/lib/domain/taxonomy';
import type { LeavingEvidence, ReadPart } from '../types';
import { textOf } from './clause-matches';
import type { ConditionCue, LeavingCue } from './cue-entries';
import type { CuedPart } from './find-cues';
import { closesClause, isBeforeName, isOwn, opensClause } from './leaving-needs';
import type { Found, Match } from './match-cues';

/** Of several kinds the one furthest gone is told. */
const KINDS_BY_WEIGHT = ['left', 'going', 'threat', 'warning'] as const satisfies readonly LeavingKind[];

/** Words between a negator and the leaving it denies: "I will not cancel". */
const NEGATION_REACH = 3;

/** Matches that can touch one another stand near each other in the order of the text. */
const NEIGHBOURS = 24;

/** Clauses between a condition and what hangs on it: "if nobody answers, and it has been a week, I cancel". */
const CONDITION_REACH = 2;

interface Leaving {
  readonly signal: LeavingSignal;
  readonly kind: LeavingKind | null;
}

const NOTHING_SAID: Leaving = { signal: 'none', kind: null };

/** Words of leaving that count, with the kind they tell where they stand. */
export interface ToldLeaving {
  readonly match: Found<LeavingCue>;
  readonly kind: LeavingKind;
}

/** "Sí, me voy" folds to the same word as "si", and is none. */
const isYes = ({ source, tokens }: ReadPart, { from }: Found<ConditionCue>): boolean =>
  source.slice(tokens.starts[from], tokens.ends[from]).toLowerCase() === 'sí';

/** The condition nearest before a match in its own sentence, else one after it; null when it hangs on nothing. */
function conditionOf(part: ReadPart, match: Match, at: number, matches: readonly Match[]): Found<ConditionCue> | null {
  let found: Found<ConditionCue> | null = null;
  const end = Math.min(matches.length, at + NEIGHBOURS);
  for (let near = Math.max(0, at - NEIGHBOURS); near < end; near += 1) {
    const other = matches[near];
    if (other?.role !== 'condition' || other.entry.opens === 'nothing' || other.sentence !== match.sentence) continue;
    if (Math.abs(other.clause - match.clause) > CONDITION_REACH || isYes(part, other)) continue;
    if (found === null || other.to <= match.from) found = other;
  }
  return found;
}

/** Does a negator right before it in its clause deny what is said? That of a condition denies the condition alone. */
function isDenied(match: Match, at: number, matches: readonly Match[], condition: Found<ConditionCue> | null): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NEIGHBOURS); before -= 1) {
    const other = matches[before];
    if (other?.role !== 'negator' || other.clause !== match.clause) continue;
    const between = match.from - other.to;
    const isOfCondition = condition !== null && condition.from <= other.from && between > 0;
    if (between >= 0 && between < NEGATION_REACH && !isOfCondition) return true;
  }
  return false;
}

/** Does what an entry asks for stand around a match? */
function hasNeeds(part: ReadPart, { entry, from, to }: Found<LeavingCue>, isConditional: boolean): boolean {
  const { needs } = entry;
  if (needs === undefined) return true;
  return needs.every((need) => {
    if (need === 'condition') return isConditional;
    if (need === 'name') return isBeforeName(part, to);
    if (need === 'own') return isOwn(part, from, to);
    return need === 'opening' ? opensClause(part, from) : closesClause(part, to);
  });
}

/** The words of leaving in a part that count: not denied, with all they need around them; a condition turns some of them. */
export function tellLeaving({ part, cues: matches }: CuedPart): ToldLeaving[] {
  const told: ToldLeaving[] = [];
  for (let at = 0; at < matches.length; at += 1) {
    const match = matches[at];
    if (match?.role !== 'leaving') continue;
    const condition = conditionOf(part, match, at, matches);
    // "If I leave" only supposes it.
    if (condition?.entry.opens === 'condition' && condition.to === match.from) continue;
    if (!hasNeeds(part, match, condition !== null) || isDenied(match, at, matches, condition)) continue;
    const { kind, underCondition } = match.entry;
    told.push({ match, kind: condition === null ? kind : (underCondition ?? kind) });
  }
  return told;
}

/**
 * Tells whether the customer has left, is leaving, or threatens to.
 * @param told the words of leaving of each part that count.
 * @returns `none` with no kind when the text says nothing of the sort.
 */
export function readLeaving(told: readonly (readonly ToldLeaving[])[]): Leaving {
  let furthest: LeavingKind | null = null;
  for (const ofPart of told) {
    for (const { kind } of ofPart) {
      if (furthest === null || KINDS_BY_WEIGHT.indexOf(kind) < KINDS_BY_WEIGHT.indexOf(furthest)) furthest = kind;
    }
  }
  return furthest === null ? NOTHING_SAID : { signal: leavingSignalOfKind[furthest], kind: furthest };
}

/**
 * What tells the kind that `readLeaving` told, in the order of the text: of words inside one another the longest alone,
 * and of two entries on the same words the first.
 */
export function findLeavingCues(
  parts: readonly ReadPart[],
  told: readonly (readonly ToldLeaving[])[],
  furthest: LeavingKind | null,
): LeavingEvidence[] {
  if (furthest === null) return [];
  return parts.flatMap((part, at) => {
    const telling = (told[at] ?? []).flatMap(({ match, kind }) => {
      if (kind !== furthest) return [];
      const { id, weight } = match.entry;
      return { ...textOf(part, match), in: part.in, role: 'leaving' as const, weight, rule: id };
    });
    return telling.filter((_, n) => !isWithin(telling, n));
  });
}

/** Does another cue near this one stand in its place? */
function isWithin(cues: readonly LeavingEvidence[], at: number): boolean {
  const cue = cues[at];
  const end = Math.min(cues.length, at + NEIGHBOURS);
  for (let near = Math.max(0, at - NEIGHBOURS); near < end; near += 1) {
    const other = cues[near];
    if (near !== at && cue !== undefined && other !== undefined && stands(other, cue, near < at)) return true;
  }
  return false;
}

/** Does a cue stand in place of another, which it holds? */
function stands(outer: Span, inner: Span, isFirst: boolean): boolean {
  if (outer.start > inner.start || outer.end < inner.end) return false;
  return isFirst || outer.end - outer.start > inner.end - inner.start;
}
