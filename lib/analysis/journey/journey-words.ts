import type { ContactOutcome } from '@/lib/domain/told-journey';
import type { Touchpoint } from '@/lib/domain/taxonomy';
import type { Patterns } from '../opinions/cue-entries';

/** How a language tells of a contact at one place. */
interface ContactWords {
  readonly touchpoint: Touchpoint;
  /** What the customer did: "called", "fui a la sucursal". */
  readonly acts: Patterns;
  /** The place alone: a contact only where the text says what came of it. */
  readonly places: Patterns;
}

/** What a word says about the order of what is told; `when` ties a result to the contact after it. */
export const ORDER_SIGNS = ['first', 'next', 'last', 'again', 'before', 'after', 'earlier', 'when'] as const;
export type OrderSign = (typeof ORDER_SIGNS)[number];

/** All that a language says about journeys, as patterns over folded words. */
export interface JourneyWords {
  readonly contacts: readonly ContactWords[];
  readonly outcomes: Readonly<Record<Exclude<ContactOutcome, 'neutral'>, Patterns>>;
  readonly order: Readonly<Record<OrderSign, Patterns>>;
  /** How often, by number. */
  readonly times: readonly (readonly [number, Patterns])[];
  /** Right before a contact these say that it never was: "never", "no". */
  readonly denied: Patterns;
  /** These make a contact after them a wish, a plan or a condition: "should have", "si". */
  readonly supposed: Patterns;
  /** The customer as subject. */
  readonly own: Patterns;
  /** Somebody else as subject: what they did is no contact of the customer. */
  readonly others: Patterns;
  /** May stand between the beginning of a clause and a verb without its subject: "and then called". */
  readonly light: Patterns;
  /** Phrases in which the words above mean nothing: "a place called". */
  readonly idle: Patterns;
  /** Whether an act needs a subject beside it; not where the verb itself says who acted. */
  readonly needsSubject: boolean;
}
