import type { Cue, ReadPart } from '../types';
import { isNegated, textOf, type ClauseMatches, type Found } from './clause-matches';
import type { AspectCue, DriverCue } from './cue-entries';
import type { Candidate } from './merge-opinions';

/** A denied reason is weaker than its opposite said outright: "not expensive" against "cheap". */
const DENIED = 0.6;

/** How far a place is looked for in a sentence: bounded, so that a sentence without end costs no more. */
const CLAUSES_AROUND = 6;

/** Reads the explicit reasons of a part, each with the place that its clause, else its sentence, names. */
export function readReasons(part: ReadPart, clauses: readonly ClauseMatches[]): Candidate[] {
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
        touchpoint: place?.entry.touchpoint ?? match.entry.touchpoint ?? 'unspecified',
        weight,
        subReason: match.entry.subReason ?? null,
        cues: toCues(part, match, weight, place),
      });
    }
  }
  return candidates;
}

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
  const fits = (aspect: Found<AspectCue>): boolean =>
    allowed === undefined || allowed.includes(aspect.entry.touchpoint);
  const here = nearest(match, (clauses[at]?.aspects ?? []).filter(fits));
  if (here !== null) return here;
  const around = clauses.slice(Math.max(0, at - CLAUSES_AROUND), at + CLAUSES_AROUND + 1);
  const sentence = around.filter((other) => other.sentence === match.sentence).flatMap((other) => other.aspects);
  return nearest(match, sentence.filter(fits));
}

function nearest(match: Found<DriverCue>, aspects: readonly Found<AspectCue>[]): Found<AspectCue> | null {
  let best: Found<AspectCue> | null = null;
  let least = Infinity;
  for (const aspect of aspects) {
    const distance = Math.max(0, aspect.from - match.to, match.from - aspect.to);
    if (distance < least) [best, least] = [aspect, distance];
  }
  return best;
}

function toCues(part: ReadPart, match: Found<DriverCue>, weight: number, place: Found<AspectCue> | null): Cue[] {
  const cues: Cue[] = [{ ...textOf(part, match), role: 'driver', weight: round(weight), rule: match.entry.id }];
  if (place !== null) cues.push({ ...textOf(part, place), role: 'touchpoint', weight: 0, rule: place.entry.id });
  return cues.sort((a, b) => a.start - b.start);
}

function round(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}
