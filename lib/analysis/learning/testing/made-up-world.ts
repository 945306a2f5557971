import { NO_EDITS, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import type { AnalysedLanguage } from '../../types';
import { type LearntWord, type RatedText, WordLearner } from '../word-learner';

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

/** What a workspace of these texts learns, and of each text whether it is read rightly before and after, by what others taught. */
export function learnFrom(
  texts: readonly RatedText[],
  language: AnalysedLanguage,
  { edits = NO_EDITS, names = new Set() }: Options = {},
): { readonly words: readonly LearntWord[]; readonly rightBefore: number; readonly rightAfter: number } {
  const learner = new WordLearner({ language, edits, names, pack: null, largestHeld });
  for (const text of texts) learner.survey(text);
  for (const [at, text] of texts.entries()) learner.count(text, at);
  for (const [at, text] of texts.entries()) learner.observe(text, at);
  const words = learner.words();
  let [rightBefore, rightAfter] = [0, 0];
  for (const [at, text] of texts.entries()) {
    const { before, after } = learner.judge(text, at);
    const expected = text.pole > 0 ? 'positive' : 'negative';
    if (before.label === expected) rightBefore += 1;
    if (after.label === expected) rightAfter += 1;
  }
  return { words, rightBefore, rightAfter };
}
