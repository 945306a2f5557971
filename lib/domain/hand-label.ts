import type { Driver, LeavingSignal, Polarity, SentimentLabel, Touchpoint } from './taxonomy';

/** What a person says that a text says; null where it was not told. */
export interface HandLabel {
  readonly tone: Exclude<SentimentLabel, 'none'> | null;
  readonly leaving: LeavingSignal | null;
  /** All opinions of the text; an empty list says that it has none. */
  readonly opinions:
    | readonly { readonly driver: Driver; readonly touchpoint: Touchpoint; readonly polarity: Polarity }[]
    | null;
}

/** Nothing was said of the text. */
export const NO_HAND_LABEL: HandLabel = { tone: null, leaving: null, opinions: null };
