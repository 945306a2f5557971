import type { Part, Span } from '@/lib/domain/mention';
import type { ReadOpinion, ReadPart } from '../types';
import { settings } from './settings';
import type { Weighed } from './weigh-signals';

/**
 * Adds the cues of opinions that no lexicon entry covers as further terms: "nobody called back" holds no bad word and is a
 * complaint all the same. What the lexicon already counted is not counted twice.
 */
export function addCueTerms(parts: readonly ReadPart[], opinions: readonly ReadOpinion[], weighed: Weighed[]): void {
  if (opinions.length === 0) return;
  const lengthOf = (name: Part): number => parts.find((part) => part.in === name)?.source.length ?? 0;
  const covered = {
    title: new Covered('title', lengthOf('title')),
    text: new Covered('text', lengthOf('text')),
  } satisfies Record<Part, Covered>;
  for (const term of weighed) covered[term.in].add(term);
  for (const opinion of opinions) {
    for (const cue of opinion.cues) {
      if (cue.role !== 'driver' || cue.weight === 0 || covered[opinion.in].has(cue)) continue;
      const weight = cue.weight * settings.cue;
      const { start, end } = cue;
      weighed.push({ in: opinion.in, start, end, weight, value: weight, source: 'cue', changes: 0, entry: cue.rule });
      covered[opinion.in].add(cue);
    }
  }
}

// Allocating costs more than clearing: kept for the next mention, unless it is a giant.
const KEPT = 1 << 12;
const kept = { title: new Uint8Array(KEPT), text: new Uint8Array(KEPT) } satisfies Record<Part, Uint8Array>;

/** Code units already counted; by place, so that a long text costs no more a word than a short one. */
class Covered {
  private readonly units: Uint8Array;

  constructor(part: Part, length: number) {
    this.units = length > KEPT ? new Uint8Array(length) : kept[part].fill(0, 0, length);
  }

  add({ start, end }: Span): void {
    for (let at = start; at < end; at++) this.units[at] = 1;
  }

  has({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.units[at] === 1) return true;
    return false;
  }
}
