import type { Touchpoint } from '@/lib/domain/taxonomy';
import type { ReadPart } from '../types';
import { firstFrom, isNegated, type ClauseMatches } from './clause-matches';
import type { AspectCue, DriverCue } from './cue-entries';
import type { Found } from './match-cues';
import type { Candidate } from './merge-opinions';

/** A denied reason is weaker than its opposite said outright: "not expensive" against "cheap". */
const DENIED = 0.6;

/** How far a place is looked for in a sentence: bounded, so that a sentence without end costs no more. */
const CLAUSES_AROUND = 6;

/** Reads the explicit reasons of a part, each with the place that its clause, else its sentence, names. */
export function readReasons(
  part: ReadPart,
  clauses: readonly ClauseMatches[],
  subject: Touchpoint | null,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [at, clause] of clauses.entries()) {
    for (const match of clause.drivers) {
      const weight = weigh(match, clause);
      if (weight === 0) continue;
      const place = findPlace(match, at, clauses);
      if (match.entry.needs !== undefined && (place === null || !match.entry.needs.includes(place.entry.touchpoint)))
        continue;
      candidates.push({
        part,
        clause: clause.clause,
        driver: match.entry.driver,
        touchpoint:
          place?.entry.touchpoint ?? match.entry.touchpoint ?? ofSubject(match.entry, subject) ?? 'unspecified',
        weight,
        subReason: match.entry.subReason ?? null,
        reason: match,
        place,
        placeLeads: false,
      });
    }
  }
  return candidates.some(isTimeOnTheWay) ? candidates.filter((one) => !isToldAsLate(one, candidates)) : candidates;
}

const isTimeOnTheWay = ({ driver, touchpoint, weight }: Candidate): boolean =>
  driver === 'effort' && touchpoint === 'delivery' && weight < 0;

/** "El vuelo se demoró dos horas" breaks a promise: the time it took is not lost a second time. */
const isToldAsLate = (one: Candidate, all: readonly Candidate[]): boolean =>
  isTimeOnTheWay(one) &&
  all.some(
    ({ driver, touchpoint, weight, reason: { from, to } }) =>
      driver === 'promise' && touchpoint === 'delivery' && weight < 0 && from < one.reason.to && one.reason.from < to,
  );

/** Where no place is named, the one that the whole text is about, if such a thing happens there. */
const ofSubject = ({ near }: DriverCue, subject: Touchpoint | null): Touchpoint | null =>
  subject !== null && near?.includes(subject) === true ? subject : null;

/** The cue's weight; turned by a negator where the entry lets it (a denied virtue is a fault unless told otherwise). */
function weigh(match: Found<DriverCue>, clause: ClauseMatches): number {
  const { entry } = match;
  if (entry.negated === 'keep' || !isNegated(match, clause)) return entry.weight;
  const negated = entry.negated ?? (entry.weight > 0 ? 'flip' : 'drop');
  return negated === 'flip' && entry.driver !== 'circumstance' ? -entry.weight * DENIED : 0;
}

/** The place named nearest, in the clause before the rest of the sentence; null when the cue brings its own or none is named. */
function findPlace(match: Found<DriverCue>, at: number, clauses: readonly ClauseMatches[]): Found<AspectCue> | null {
  const { near, needs, touchpoint } = match.entry;
  if (touchpoint !== undefined && near === undefined) return null;
  const allowed = near ?? needs;
  const here = nearest(match, clauses, at, at, allowed);
  return here ?? nearest(match, clauses, at - CLAUSES_AROUND, at + CLAUSES_AROUND, allowed);
}

/** Aspects looked at on either side of a reason: bounded, so that a clause without end costs no more. */
const ASPECTS_AROUND = 16;

/** The place nearest to a match in the clauses `first`…`last` of its sentence, the earlier of two. */
function nearest(
  match: Found<DriverCue>,
  clauses: readonly ClauseMatches[],
  first: number,
  last: number,
  allowed: readonly Touchpoint[] | undefined,
): Found<AspectCue> | null {
  let best: Found<AspectCue> | null = null;
  let least = Infinity;
  for (let at = Math.max(0, first); at <= last; at += 1) {
    const clause = clauses[at];
    if (clause === undefined) break;
    if (clause.sentence !== match.sentence) continue;
    const { aspects } = clause;
    const middle = aspects.length > ASPECTS_AROUND ? firstFrom(aspects, match.from) : 0;
    const end = Math.min(aspects.length, middle + ASPECTS_AROUND);
    for (let index = Math.max(0, middle - ASPECTS_AROUND); index < end; index += 1) {
      const aspect = aspects[index];
      if (aspect === undefined || (allowed !== undefined && !allowed.includes(aspect.entry.touchpoint))) continue;
      const distance = Math.max(0, aspect.from - match.to, match.from - aspect.to);
      if (distance < least) [best, least] = [aspect, distance];
    }
  }
  return best;
}
