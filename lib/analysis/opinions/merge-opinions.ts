import type { Driver, Polarity, SubReason, Touchpoint } from '@/lib/domain/taxonomy';
import type { Cue, ReadOpinion, ReadPart } from '../types';

/** One thing a clause says, before those that say the same are merged. */
export interface Candidate {
  readonly part: ReadPart;
  readonly clause: number;
  readonly driver: Driver;
  readonly touchpoint: Touchpoint;
  readonly weight: number;
  readonly subReason: SubReason | null;
  readonly cues: readonly Cue[];
}

/** Keeps the strongest of each driver × touchpoint × polarity, with all cues of its clause; in the order of the text. */
export function mergeOpinions(candidates: readonly Candidate[]): Omit<ReadOpinion, 'primary'>[] {
  const strongest = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.driver} ${candidate.touchpoint} ${polarityOf(candidate.weight)}`;
    const known = strongest.get(key);
    if (known === undefined) strongest.set(key, candidate);
    else if (known.part === candidate.part && known.clause === candidate.clause)
      strongest.set(key, join(known, candidate));
    else if (Math.abs(candidate.weight) > Math.abs(known.weight)) strongest.set(key, candidate);
  }
  const opinions = [...strongest.values()].map(toOpinion);
  return opinions.sort((a, b) => partOrder(a) - partOrder(b) || a.start - b.start || a.end - b.end);
}

/** Two candidates of one clause that say the same are one, proved by both. */
function join(one: Candidate, other: Candidate): Candidate {
  const stronger = Math.abs(other.weight) > Math.abs(one.weight) ? other : one;
  const cues = [...one.cues, ...other.cues.filter((cue) => !one.cues.some((known) => isSame(known, cue)))];
  return { ...stronger, cues: cues.sort((a, b) => a.start - b.start) };
}

function isSame(a: Cue, b: Cue): boolean {
  return a.start === b.start && a.end === b.end && a.rule === b.rule;
}

function toOpinion(candidate: Candidate): Omit<ReadOpinion, 'primary'> {
  const { part, driver, touchpoint, weight, cues } = candidate;
  const polarity = polarityOf(weight);
  const span = part.clauses[candidate.clause] ?? { start: 0, end: part.source.length };
  return {
    driver,
    touchpoint,
    polarity,
    score: Math.round(weight * 10_000) / 10_000,
    in: part.in,
    start: span.start,
    end: span.end,
    subReason: driver === 'indifference' && polarity === 'negative' ? (candidate.subReason ?? 'bare-service') : null,
    cues,
  };
}

function partOrder(opinion: { readonly in: string }): number {
  return opinion.in === 'title' ? 0 : 1;
}

function polarityOf(weight: number): Polarity {
  return weight < 0 ? 'negative' : 'positive';
}
