import type { Part, Span } from '@/lib/domain/mention';
import type { ReadOpinion, ReadPart } from '../types';
import { settings } from './settings';
import { SOURCE, type Terms } from './terms';

/**
 * Adds the cues of opinions that no lexicon entry covers as further terms: "nobody called back" holds no bad word and is a
 * complaint all the same. What the lexicon already counted is not counted twice.
 */
export function addCueTerms(parts: readonly ReadPart[], opinions: readonly ReadOpinion[], terms: Terms): void {
  if (opinions.length === 0) return;
  for (const part of parts) clear(part.in, part.source.length);
  for (let at = 0; at < terms.count; at++) {
    cover(terms.parts[at] ?? 'text', terms.starts[at] ?? 0, terms.ends[at] ?? 0);
  }
  for (const { in: part, cues } of opinions) {
    for (const cue of cues) {
      if (cue.role !== 'driver' || cue.weight === 0 || isCovered(part, cue)) continue;
      const weight = cue.weight * settings.cue;
      terms.add(part, cue.start, cue.end, weight, weight, SOURCE.cue, 0, cue.rule);
      cover(part, cue.start, cue.end);
    }
  }
}

// Code units already counted, by place, so that a long text costs no more a word than a short one. Allocating costs more
// than clearing: kept for the next mention, unless it is a giant.
const KEPT = 1 << 12;
const covered: Record<Part, Uint8Array> = { title: new Uint8Array(KEPT), text: new Uint8Array(KEPT) };

function clear(part: Part, length: number): void {
  if (length > KEPT || covered[part].length > KEPT) covered[part] = new Uint8Array(Math.max(length, KEPT));
  else covered[part].fill(0, 0, length);
}

function cover(part: Part, start: number, end: number): void {
  const units = covered[part];
  for (let at = start; at < end; at++) units[at] = 1;
}

function isCovered(part: Part, { start, end }: Span): boolean {
  const units = covered[part];
  for (let at = start; at < end; at++) if (units[at] === 1) return true;
  return false;
}
