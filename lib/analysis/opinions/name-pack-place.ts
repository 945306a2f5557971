import { firstFrom } from './clause-matches';
import type { PackHint } from './cue-entries';
import type { Found, Match } from './match-cues';
import type { Candidate } from './merge-opinions';

/** Words on either side of an opinion in which its place in the pack is looked for. */
const REACH = 24;

/** How a hint stands to an opinion; the first wins. */
const STANDING = { inPlace: 0, inReason: 1, inFarPlace: 2, inClause: 3, inSentence: 4, apart: 5 } as const;

interface Extent {
  readonly from: number;
  readonly to: number;
}

const touch = (a: Extent, b: Extent): boolean => a.from < b.to && b.from < a.to;
const gapBetween = (a: Extent, b: Extent): number => Math.max(0, a.from - b.to, b.from - a.to);

/**
 * Tells for each opinion which touchpoint of the pack its words name, always a child of the opinion's own; an opinion
 * whose place the text did not tell gets the parent of the one named in its clause.
 */
export function namePackPlace(candidates: readonly Candidate[], matches: readonly Match[]): Candidate[] {
  const hints = matches.filter((match) => match.role === 'hint');
  return candidates.map((candidate) => {
    const packPlace = nearestHint(candidate, hints);
    return { ...candidate, touchpoint: packPlace?.entry.touchpoint ?? candidate.touchpoint, packPlace };
  });
}

function nearestHint(candidate: Candidate, hints: readonly Found<PackHint>[]): Found<PackHint> | null {
  const { reason, place } = candidate;
  const said = place ?? reason;
  let best: Found<PackHint> | null = null;
  let least = Infinity;
  for (let at = firstFrom(hints, Math.min(said.from, reason.from) - REACH); at < hints.length; at += 1) {
    const hint = hints[at];
    if (hint === undefined || hint.from > Math.max(said.to, reason.to) + REACH) break;
    if (!isAllowed(candidate, hint)) continue;
    const standing = standingOf(candidate, hint);
    if (standing === STANDING.apart) continue;
    // Nearer first, then longer; a hint is never longer than the reach, so the order of the three holds.
    const rank = (standing * 64 + gapBetween(hint, said)) * 64 - Math.min(63, hint.to - hint.from);
    if (rank < least) [best, least] = [hint, rank];
  }
  return best;
}

/** A child of the opinion's place; where that is not told, any that its reason may be said of, but for reasons that have no place. */
function isAllowed({ touchpoint, driver, reason, place }: Candidate, { entry }: Found<PackHint>): boolean {
  if (touchpoint !== 'unspecified') return entry.touchpoint === touchpoint;
  if (driver === 'circumstance' || place !== null) return false;
  const near = 'near' in reason.entry ? reason.entry.near : undefined;
  return near === undefined || near.includes(entry.touchpoint);
}

function standingOf({ touchpoint, clause, reason, place }: Candidate, hint: Found<PackHint>): number {
  if (place?.clause === clause && touch(hint, place)) return STANDING.inPlace;
  if (touch(hint, reason)) return STANDING.inReason;
  if (place !== null && touch(hint, place)) return STANDING.inFarPlace;
  if (hint.clause === clause || hint.clause === place?.clause) return STANDING.inClause;
  // What is judged is named beside its judgement; a word that only tells the place may stand further off.
  const isFixed = touchpoint === 'unspecified' || (place !== null && place.entry.driver !== null);
  const mayBeFar = !isFixed && hint.sentence === reason.sentence;
  return mayBeFar ? STANDING.inSentence : STANDING.apart;
}
