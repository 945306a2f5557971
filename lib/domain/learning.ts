import type { Part } from './mention';
import type { SentimentLabel } from './taxonomy';
import type { EditedLanguage } from './workspace-edits';

/** It waits for a worker, or is with one. */
export const OPEN_LEARNING_STATES = ['waiting', 'running'] as const;
export const LEARNING_STATES = [...OPEN_LEARNING_STATES, 'done', 'failed', 'cancelled'] as const;
export type LearningState = (typeof LEARNING_STATES)[number];

/** In the order in which all rated texts go by, time after time. */
export const LEARNING_STAGES = ['survey', 'count', 'observe', 'check'] as const;
export type LearningStage = (typeof LEARNING_STAGES)[number];

/** `helps` where the whole interval of the change lies above 0, `hurts` where it lies below. */
export const VERDICTS = ['helps', 'same', 'hurts'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How people whose texts taught nothing are read, without and with what the others taught. */
export interface HeldOut {
  /** Each counts once, however much they wrote. */
  readonly people: number;
  readonly mentions: number;
  /** Macro-F1 of praise and blame, 0–1; a text that is called neither counts as missed. */
  readonly before: number;
  readonly after: number;
  /** Of macro-F1, with its 95 % interval. */
  readonly change: { readonly value: number; readonly low: number; readonly high: number };
  /** Share of texts with the right pole, 0–1. */
  readonly rightBefore: number;
  readonly rightAfter: number;
  /** Spearman of score and rating, the middle of the scale included; null where one of them never varies. */
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  readonly verdict: Verdict;
}

/** Where an entry stands in a rated mention. */
export interface LearntExample {
  readonly mention: number;
  readonly in: Part;
  readonly start: number;
  readonly end: number;
}

/** A word or phrase whose rated use is not what the reader thinks, and what it would weigh. */
export interface LearntWord {
  /** As the lexicon holds it; each `*` in it stands for at most one word. */
  readonly entry: string;
  /** −4…4. */
  readonly weight: number;
  /** What it weighs now; 0 where the reader knows nothing of it. */
  readonly before: number;
  /** Rated mentions that hold it, and people who wrote them. */
  readonly texts: number;
  readonly people: number;
  /** Share of praise among those people, and the share that the reader led to expect, 0–1. */
  readonly seen: number;
  readonly expected: number;
  readonly example: LearntExample | null;
}

/** Rated mentions that would be called something else. */
export interface LearntFlip {
  readonly from: SentimentLabel;
  readonly to: SentimentLabel;
  readonly n: number;
}

/** What the rated mentions of one language teach. */
export interface LearntLanguage {
  readonly language: EditedLanguage;
  /** Rated mentions with words of their own. */
  readonly mentions: number;
  /** People who praise, and who blame; and how many more of each are needed before anything is learnt. */
  readonly praise: number;
  readonly blame: number;
  readonly needs: { readonly praise: number; readonly blame: number };
  readonly words: readonly LearntWord[];
  /** What would change among them with all words. */
  readonly flips: readonly LearntFlip[];
  /** Null where too few are rated. */
  readonly heldOut: HeldOut | null;
}
