import type { Part, Span } from './mention';
import type { Polarity, Touchpoint } from './taxonomy';

/** What came of a contact, as the text tells it; `neutral` where it does not say. */
export const CONTACT_OUTCOMES = ['failed', 'closed', 'no-answer', 'passed-on', 'solved', 'neutral'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** Words that stand in the text, with their place. */
export interface ToldWords extends Span {
  readonly in: Part;
  readonly text: string;
}

/** One contact that a text tells of: where, what came of it, and the words that say so. */
export interface ToldContact extends ToldWords {
  /** Place in the order of what happened, from 1; the spans give the order of the telling. */
  readonly order: number;
  readonly touchpoint: Touchpoint;
  readonly outcome: ContactOutcome;
  /** Blamed, praised, or neither. */
  readonly polarity: Polarity | null;
  /** "I called three times" is 3; "several times" counts as 2, the fewest it can be. */
  readonly times: number;
  /** Words that say what came of it. */
  readonly outcomeWords: ToldWords | null;
  /** "First", "then", "al final": the word that gives its place in the order. */
  readonly orderWords: ToldWords | null;
}

/** The way a customer tells they went, from place to place. */
export interface ToldJourney {
  /** At least two, at two places or more, in the order they happened. */
  readonly contacts: readonly ToldContact[];
  /** Where it began: the first contact that went wrong, else the first. */
  readonly root: Touchpoint;
  /** Where it was solved, else where it came to the surface last. */
  readonly end: Touchpoint;
  /** Contacts with their repetitions. */
  readonly count: number;
  readonly solved: boolean;
}
