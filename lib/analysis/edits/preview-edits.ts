import type { LeavingKind, LeavingSignal, Polarity, SentimentLabel } from '@/lib/domain/taxonomy';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';
import type { WordedPack } from '../packs/pack-cues';
import type { AnalysisInput } from '../types';
import type { CompiledEdits } from './compile-edits';

/** What a person says that a text says; what is absent or null was not told. */
export interface HandLabels {
  readonly label?: Exclude<SentimentLabel, 'none'> | null;
  /** All the opinions of the text; an empty list says that it has none. */
  readonly opinions?:
    | readonly { readonly driver: Driver; readonly touchpoint: Touchpoint; readonly polarity: Polarity }[]
    | null;
  readonly leaving?: LeavingSignal | null;
}

/** A text as it is read, with what a person said of it where one did. */
export interface PreviewText extends AnalysisInput {
  readonly byHand?: HandLabels | null;
}

/** Figures of two readings side by side, 0–1. */
export interface ChangedFigures {
  /** Texts that were labelled. */
  readonly n: number;
  readonly before: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly after: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** Of F1, with its 95 % interval (paired bootstrap). */
  readonly change: { readonly value: number; readonly low: number; readonly high: number };
}

/** How often something comes or goes, and the places of the first such texts among all that were added. */
export interface Counted {
  readonly n: number;
  readonly examples: readonly number[];
}

/** An opinion that enters the readings of texts, and leaves them. */
export interface OpinionChange {
  readonly driver: Driver;
  readonly touchpoint: Touchpoint;
  readonly polarity: Polarity;
  readonly enters: Counted;
  readonly leaves: Counted;
}

export interface LeavingChange {
  readonly kind: LeavingKind;
  readonly enters: Counted;
  readonly leaves: Counted;
}

export interface PreviewOptions {
  readonly pack?: WordedPack | null;
  /** Whether texts with stars are read without them and held against them; costs a reading of each. */
  readonly byStars?: boolean;
}
