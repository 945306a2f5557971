import type { CueEdit, EditedLanguage, SilencedCue, WordEdit, WorkspaceEdits } from './workspace-edits';

/** What one version of edits may hold, and how long its parts may be: enough for any trade, and read in a moment. */
export const EDIT_LIMITS = {
  words: 500,
  cues: 200,
  silenced: 400,
  entry: 60,
  patterns: 4000,
  id: 80,
  note: 300,
  changes: 700,
} as const;

/** One thing that somebody changes of a workspace's edits; the last one of its key counts. */
export type EditChange =
  /** A weight of −4…4; null gives the word back to the language's own lexicon. */
  | {
      readonly kind: 'word';
      readonly language: EditedLanguage;
      readonly entry: string;
      readonly weight: number | null;
    }
  /** Adds a cue, or replaces the one of its id. */
  | { readonly kind: 'cue'; readonly cue: CueEdit }
  | { readonly kind: 'cue-removed'; readonly language: EditedLanguage; readonly id: string }
  | {
      readonly kind: 'silence';
      readonly language: EditedLanguage;
      readonly rule: string;
      readonly silenced: boolean;
    };

/** What a change is of: two of one key are one change, made twice. */
export function keyOfChange(change: EditChange): string {
  if (change.kind === 'word') return `word ${change.language} ${change.entry}`;
  if (change.kind === 'silence') return `silence ${change.language} ${change.rule}`;
  return `cue ${change.kind === 'cue' ? change.cue.id : change.id}`;
}

const sameWord = (a: Pick<WordEdit, 'language' | 'entry'>, b: Pick<WordEdit, 'language' | 'entry'>): boolean =>
  a.language === b.language && a.entry === b.entry;

const sameRule = (a: SilencedCue, b: SilencedCue): boolean => a.language === b.language && a.rule === b.rule;

function withWord(edits: WorkspaceEdits, { language, entry, weight }: EditChange & { kind: 'word' }): WorkspaceEdits {
  const others = edits.words.filter((word) => !sameWord(word, { language, entry }));
  if (weight === null) return { ...edits, words: others };
  return { ...edits, words: [...others, { language, entry, weight, source: 'person', learntFrom: null }] };
}

function withChange(edits: WorkspaceEdits, change: EditChange): WorkspaceEdits {
  if (change.kind === 'word') return withWord(edits, change);
  if (change.kind === 'silence') {
    const { language, rule } = change;
    const others = edits.silenced.filter((one) => !sameRule(one, { language, rule }));
    return { ...edits, silenced: change.silenced ? [...others, { language, rule }] : others };
  }
  const id = change.kind === 'cue' ? change.cue.id : change.id;
  const others = edits.cues.filter((cue) => cue.id !== id);
  return { ...edits, cues: change.kind === 'cue' ? [...others, change.cue] : others };
}

/** Edits with changes laid over them, in their order. */
export function withChanges(edits: WorkspaceEdits, changes: readonly EditChange[]): WorkspaceEdits {
  return changes.reduce(withChange, edits);
}

/** Whether a change leaves edits as they are. */
export function changesNothing(edits: WorkspaceEdits, change: EditChange): boolean {
  return changesBetween(edits, withChange(edits, change)).length === 0;
}

const sameCue = (a: CueEdit, b: CueEdit): boolean => {
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return fields.every((field) => Reflect.get(a, field) === Reflect.get(b, field));
};

/** What makes `after` of `before`: words first, then cues, then what is silenced. */
export function changesBetween(before: WorkspaceEdits, after: WorkspaceEdits): EditChange[] {
  const words = after.words
    .filter((word) => before.words.find((old) => sameWord(old, word))?.weight !== word.weight)
    .map(({ language, entry, weight }): EditChange => ({ kind: 'word', language, entry, weight }));
  const freed = before.words
    .filter((word) => !after.words.some((other) => sameWord(other, word)))
    .map(({ language, entry }): EditChange => ({ kind: 'word', language, entry, weight: null }));
  const cues = after.cues
    .filter((cue) => {
      const old = before.cues.find(({ id }) => id === cue.id);
      return old === undefined || !sameCue(old, cue);
    })
    .map((cue): EditChange => ({ kind: 'cue', cue }));
  const removed = before.cues
    .filter(({ id }) => !after.cues.some((cue) => cue.id === id))
    .map(({ language, id }): EditChange => ({ kind: 'cue-removed', language, id }));
  const silenced = (from: WorkspaceEdits, to: WorkspaceEdits, now: boolean): EditChange[] =>
    to.silenced
      .filter((one) => !from.silenced.some((other) => sameRule(one, other)))
      .map(({ language, rule }) => ({ kind: 'silence', language, rule, silenced: now }));
  return [...words, ...freed, ...cues, ...removed, ...silenced(before, after, true), ...silenced(after, before, false)];
}
