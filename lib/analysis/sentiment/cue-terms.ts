import type { Part, Span } from '@/lib/domain/mention';
import type { ReadOpinion } from '../types';
import { settings } from './settings';
import type { Weighed } from './weigh-signals';

/**
 * Cues of opinions that no lexicon entry covers, as further terms: "nobody called back" holds no bad word and is a
 * complaint all the same. What the lexicon already counted is not counted twice.
 */
export function cueTerms(opinions: readonly ReadOpinion[], weighed: readonly Weighed[]): Weighed[] {
  const terms: Weighed[] = [];
  if (opinions.length === 0) return terms;
  const covered = { title: new Covered(), text: new Covered() } satisfies Record<Part, Covered>;
  for (const term of weighed) covered[term.in].add(term);
  for (const opinion of opinions) {
    for (const cue of opinion.cues) {
      if (cue.role !== 'driver' || cue.weight === 0 || covered[opinion.in].has(cue)) continue;
      const weight = cue.weight * settings.cue;
      const { start, end } = cue;
      terms.push({ in: opinion.in, start, end, weight, value: weight, source: 'cue', changes: 0, entry: cue.rule });
      covered[opinion.in].add(cue);
    }
  }
  return terms;
}

/** Code units already counted; by place, so that a long text costs no more a word than a short one. */
class Covered {
  private readonly units: boolean[] = [];

  add({ start, end }: Span): void {
    while (this.units.length < end) this.units.push(false);
    this.units.fill(true, start, end);
  }

  has({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.units[at] === true) return true;
    return false;
  }
}
