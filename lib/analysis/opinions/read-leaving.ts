import type { Span } from '@/lib/domain/mention';
import { leavingSignalOfKind, type LeavingKind, type LeavingSignal } from '@/lib/domain/taxonomy';
import type { LeavingEvidence } from '../types';
import { textOf } from './clause-matches';
import type { CuedPart } from './find-cues';
import type { Match } from './match-cues';

/** Of several kinds the one furthest gone is told. */
const KINDS_BY_WEIGHT = ['left', 'going', 'threat', 'warning'] as const satisfies readonly LeavingKind[];

/** Words between a negator and the leaving it denies: "I will not cancel". */
const NEGATION_REACH = 3;

/** Matches that can touch one another stand near each other in the order of the text. */
const NEIGHBOURS = 24;

interface Leaving {
  readonly signal: LeavingSignal;
  readonly kind: LeavingKind | null;
}

const NOTHING_SAID: Leaving = { signal: 'none', kind: null };

/** Does a negator right before it in its clause deny what is said? */
function isDenied(match: Match, at: number, matches: readonly Match[]): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NEIGHBOURS); before -= 1) {
    const other = matches[before];
    if (other?.role !== 'negator' || other.clause !== match.clause) continue;
    if (other.to <= match.from && match.from - other.to < NEGATION_REACH) return true;
  }
  return false;
}

/**
 * Reads whether the customer has left, is leaving, or threatens to.
 * @returns `none` with no kind when the text says nothing of the sort.
 */
export function readLeaving(parts: readonly CuedPart[]): Leaving {
  let furthest: LeavingKind | null = null;
  for (const { cues: matches } of parts) {
    for (let at = 0; at < matches.length; at += 1) {
      const match = matches[at];
      if (match?.role !== 'leaving' || isDenied(match, at, matches)) continue;
      const { kind } = match.entry;
      if (furthest === null || KINDS_BY_WEIGHT.indexOf(kind) < KINDS_BY_WEIGHT.indexOf(furthest)) furthest = kind;
    }
  }
  return furthest === null ? NOTHING_SAID : { signal: leavingSignalOfKind[furthest], kind: furthest };
}

/**
 * What tells the kind that `readLeaving` told, in the order of the text: of words inside one another the longest alone,
 * and of two entries on the same words the first.
 */
export function findLeavingCues(parts: readonly CuedPart[], told: LeavingKind | null): LeavingEvidence[] {
  if (told === null) return [];
  return parts.flatMap(({ part, cues: matches }) => {
    const telling = matches.flatMap((match, at) => {
      if (match.role !== 'leaving' || match.entry.kind !== told || isDenied(match, at, matches)) return [];
      const { id, weight } = match.entry;
      return { ...textOf(part, match), in: part.in, role: 'leaving' as const, weight, rule: id };
    });
    return telling.filter((cue, at) => !telling.some((other, place) => place !== at && stands(other, cue, place < at)));
  });
}

/** Does a cue stand in place of another, which it holds? */
function stands(outer: Span, inner: Span, isFirst: boolean): boolean {
  if (outer.start > inner.start || outer.end < inner.end) return false;
  return isFirst || outer.end - outer.start > inner.end - inner.start;
}
