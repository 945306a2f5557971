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

type SaidByHand = NonNullable<HandLabel['opinions']>[number];

/** Whether opinions are those that somebody confirmed, in any order; of two alike one counts. */
export function areConfirmed(said: HandLabel['opinions'], read: readonly SaidByHand[]): boolean {
  if (said === null) return false;
  const [known, asked] = [said, read].map(
    (opinions) => new Set(opinions.map(({ driver, touchpoint, polarity }) => `${driver} ${touchpoint} ${polarity}`)),
  ) as [Set<string>, Set<string>];
  return known.size === asked.size && [...asked].every((opinion) => known.has(opinion));
}

/** Nothing was said of the text. */
export const NO_HAND_LABEL: HandLabel = { tone: null, leaving: null, opinions: null };
