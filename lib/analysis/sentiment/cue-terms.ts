import type { Part } from '@/lib/domain/mention';
import type { Cue, ReadOpinion } from '../types';
import { settings } from './settings';
import type { Weighed } from './weigh-signals';

/**
 * Cues of opinions that no lexicon entry covers, as further terms: "nobody called back" holds no bad word and is a
 * complaint all the same. What the lexicon already counted is not counted twice.
 */
export function cueTerms(opinions: readonly ReadOpinion[], weighed: readonly Weighed[]): Weighed[] {
  const terms: Weighed[] = [];
  for (const opinion of opinions) {
    for (const cue of opinion.cues) {
      if (cue.role !== 'driver' || cue.weight === 0) continue;
      if (covers(weighed, opinion.in, cue) || covers(terms, opinion.in, cue)) continue;
      const weight = cue.weight * settings.cue;
      const { start, end, text } = cue;
      terms.push({ in: opinion.in, start, end, text, weight, value: weight, rule: 'cue', entry: cue.rule });
    }
  }
  return terms;
}

const covers = (terms: readonly Weighed[], part: Part, { start, end }: Cue): boolean =>
  terms.some((term) => term.in === part && term.start < end && start < term.end);
