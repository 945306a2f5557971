import { leavingSignalOfKind, type LeavingKind, type LeavingSignal } from '@/lib/domain/taxonomy';
import type { Cue } from '../types';
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
  readonly cues: readonly Cue[];
}

const NOTHING_SAID: Leaving = { signal: 'none', kind: null, cues: [] };

function saysLeaving(matches: readonly Match[]): boolean {
  for (const match of matches) if (match.role === 'leaving') return true;
  return false;
}

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
 * Reads whether the customer has left, is leaving, or threatens to; the cues of the kind told prove it.
 * @returns `none` with no kind and no cues when the text says nothing of the sort.
 */
export function readLeaving(parts: readonly CuedPart[]): Leaving {
  if (!parts.some(({ cues }) => saysLeaving(cues))) return NOTHING_SAID;
  const cuesOf = new Map<LeavingKind, Cue[]>();
  for (const { part, cues: matches } of parts) {
    for (const [at, match] of matches.entries()) {
      if (match.role !== 'leaving') continue;
      if (isDenied(match, at, matches)) continue;
      const { kind, weight, id } = match.entry;
      const cues = cuesOf.get(kind) ?? [];
      cues.push({ ...textOf(part, match), role: 'leaving', weight, rule: id });
      cuesOf.set(kind, cues);
    }
  }
  const kind = KINDS_BY_WEIGHT.find((candidate) => cuesOf.has(candidate)) ?? null;
  if (kind === null) return NOTHING_SAID;
  return { signal: leavingSignalOfKind[kind], kind, cues: outermost(cuesOf.get(kind) ?? []) };
}

/** Of cues inside each other the longest, once. Cues of two parts are never compared: spans are told apart by text. */
function outermost(cues: readonly Cue[]): Cue[] {
  if (cues.length < 2) return [...cues];
  return cues.filter((cue, at) => {
    const first = Math.max(0, at - NEIGHBOURS);
    return !cues.slice(first, at + NEIGHBOURS).some((other, index) => {
      const otherAt = first + index;
      const covers = other.start <= cue.start && other.end >= cue.end && other.text.includes(cue.text);
      return covers && (other.text.length > cue.text.length || otherAt < at);
    });
  });
}
