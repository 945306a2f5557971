import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';

/** What can be wrong with an edit. */
export const EDIT_PROBLEMS = [
  /** A word or phrase that no lexicon can hold: marks, digits alone, nothing at all. */
  'entry',
  /** Not in the form the lexicon has: `suggestion` is. */
  'entry-form',
  'weight',
  'entry-twice',
  /** An id that is not `own.<slug>`. */
  'id',
  'id-twice',
  'no-pattern',
  'too-many-patterns',
  'pattern-too-long',
  'brackets',
  /** A word stuck to a bracket: "sin(coste)". */
  'glued',
  /** A pattern that matches nothing, since all of it is optional or a gap. */
  'says-nothing',
  /** A gap that opens or closes a pattern. */
  'gap-at-edge',
  /** A word that texts never hold in the form they are compared in: capitals, accents, marks. `suggestion` may tell. */
  'pattern-word',
  /** Alternatives within alternatives that stand for too many phrases. */
  'too-many-choices',
  /** A sub-reason of anything but negative indifference. */
  'sub-reason',
  /** The language has no entry of that id. */
  'unknown-rule',
  'rule-twice',
] as const;
export type EditProblemCode = (typeof EDIT_PROBLEMS)[number];

/** One thing that is wrong, and where: the page tells it in its own words. */
export interface EditProblem {
  readonly code: EditProblemCode;
  readonly list: 'words' | 'cues' | 'silenced';
  /** Place in that list. */
  readonly index: number;
  /** What is wrong, as written: an entry, an id, a piece of a pattern. */
  readonly found: string;
  /** In `patterns`, for what is wrong in a pattern: `patterns.slice(start, end)`; null elsewhere. */
  readonly start: number | null;
  readonly end: number | null;
  /** What would be right, where that can be told. */
  readonly suggestion: string | null;
}

/** Tells everything that is wrong with a workspace's edits, in the order of the lists; what has no problem can be compiled. */
export function checkEdits(_edits: WorkspaceEdits): EditProblem[] {
  return [];
}
