import { LEARNING_STAGES, type LearntLanguage } from '@/lib/domain/learning';
import { NO_EDITS, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import type { AnalysedLanguage } from '../../types';
import { type RatedText, WordLearner } from '../word-learner';

/** Numbers in 0…1 that are the same for a seed wherever they are drawn (mulberry32). */
export function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface MadeUp {
  readonly text: string;
  readonly pole: 1 | -1;
  readonly voice?: number;
  readonly day?: number | null;
}

/** Each by somebody else and on a day of its own, unless told otherwise. */
export const saidBy = (texts: readonly MadeUp[]): RatedText[] =>
  texts.map(({ text, pole, voice, day }, at) => ({
    id: at + 1,
    text,
    title: null,
    pole,
    rating: pole > 0 ? 1 : 0,
    voice: voice ?? at + 1,
    day: day === undefined ? at % 300 : day,
  }));

/** Benjamini and Hochberg's rule, as the service hands it in. */
const largestHeld = (chances: readonly number[], rate: number): number => {
  const sorted = chances.toSorted((a, b) => a - b);
  return sorted.findLast((chance, index) => chance <= ((index + 1) / sorted.length) * rate) ?? -1;
};

interface Options {
  readonly edits?: WorkspaceEdits;
  readonly names?: ReadonlySet<string>;
}

/** What a workspace of these texts learns, and how people outside a lesson are read for it. */
export function learnFrom(
  texts: readonly RatedText[],
  language: AnalysedLanguage,
  { edits = NO_EDITS, names = new Set() }: Options = {},
): LearntLanguage {
  const learner = new WordLearner({ language, edits, names, pack: null, largestHeld });
  for (const stage of LEARNING_STAGES) {
    for (const text of texts) learner.take(stage, text);
    learner.end(stage);
  }
  return learner.result();
}
