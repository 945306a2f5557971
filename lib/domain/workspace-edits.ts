import type { Driver, LeavingKind, Polarity, SubReason, Touchpoint } from './taxonomy';

/** Languages whose lexicon and cues a workspace may edit. */
export const EDITED_LANGUAGES = ['en', 'es'] as const;
export type EditedLanguage = (typeof EDITED_LANGUAGES)[number];

/** A word or phrase that weighs something else in one workspace: "larga" praises a battery and blames a queue. */
export interface WordEdit {
  readonly language: EditedLanguage;
  /** As the lexicon holds it: lower case, without accents (ñ stays), words parted by one space. */
  readonly entry: string;
  /** −4…4; 0 silences the entry. */
  readonly weight: number;
  /** Who set it: somebody, or the workspace's own rated mentions. */
  readonly source: 'person' | 'learnt';
  /** Rated mentions that hold the entry; null where somebody set the weight. */
  readonly learntFrom: number | null;
}

/** Words of a workspace's own that say a reason, name a place or tell of leaving; patterns as in the language's own cues. */
export type CueEdit = {
  /** `own.<slug>`, unique in the workspace. */
  readonly id: string;
  readonly language: EditedLanguage;
  readonly patterns: string;
} & (
  | {
      readonly says: 'driver';
      readonly driver: Driver;
      readonly polarity: Polarity;
      readonly subReason: SubReason | null;
      readonly touchpoint: Touchpoint | null;
    }
  | { readonly says: 'place'; readonly touchpoint: Exclude<Touchpoint, 'unspecified'>; readonly driver: Driver | null }
  | { readonly says: 'leaving'; readonly kind: LeavingKind }
);

/** A cue of the language's own that a workspace does without. */
export interface SilencedCue {
  readonly language: EditedLanguage;
  /** Id of the entry, as `rule` of an opinion's cue tells it. */
  readonly rule: string;
}

/** All that a workspace changes of the lexicon and the cues; whole and versioned, never patched in place. */
export interface WorkspaceEdits {
  readonly words: readonly WordEdit[];
  readonly cues: readonly CueEdit[];
  readonly silenced: readonly SilencedCue[];
}

export const NO_EDITS: WorkspaceEdits = { words: [], cues: [], silenced: [] };
