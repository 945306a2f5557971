import type { PackId } from '@/lib/domain/pack';
import type { Driver, LeavingKind, Polarity, SubReason, Touchpoint } from '@/lib/domain/taxonomy';

/**
 * Patterns of one entry, separated by commas or line ends, over words in lower case without accents (ñ stays) and
 * without apostrophes ("dont"): `(a|b c)` either, `word?` or `(a|b)?` optional, `cancel*` any ending, `#` a number,
 * `..2` up to two words in between, inside the clause.
 */
export type Patterns = string;

/** Words that say a reason by themselves: "on hold", "nadie responde". */
export interface DriverCue {
  readonly id: string;
  readonly driver: Driver;
  readonly polarity: Polarity;
  /** −1…1, of the sign of `polarity`. */
  readonly weight: number;
  readonly subReason?: SubReason;
  /** Place when no other is named (or always, without `near`). */
  readonly touchpoint?: Touchpoint;
  /** Places named in the clause that win over `touchpoint`. */
  readonly near?: readonly Touchpoint[];
  /** Under a negator: the other pole, or nothing. Without it, nothing. */
  readonly negated?: 'flip' | 'drop' | 'keep';
  /** The cue counts only in a clause or sentence that names one of these places. */
  readonly needs?: readonly Touchpoint[];
  /** Says it of another provider: praise in the rest of its clause is none of ours. */
  readonly isElsewhere?: boolean;
  readonly patterns: Patterns;
}

/** Words that name a place, and the driver that a plain "good" or "bad" said of it speaks of (null: place only). */
export interface AspectCue {
  readonly id: string;
  readonly touchpoint: Touchpoint;
  readonly driver: Driver | null;
  /** The whole, not a side of it ("hotel", "app"): a general "great" said of it is sentiment, no reason. */
  readonly isWhole?: boolean;
  /** An industry knows the word: its reading of it stands over the general one. */
  readonly isOfPack?: boolean;
  readonly patterns: Patterns;
}

/** Words that judge whatever stands beside them: "great", "pésimo". */
export interface EvaluationCue {
  readonly id: string;
  readonly weight: number;
  /** Says nothing of what it judges but that it pleases or not. */
  readonly isGeneral?: boolean;
  /** Judges only what has one of these drivers: "dirty" is said of a room, not of a price. */
  readonly only?: readonly Driver[];
  /** Judges only what is met at these places: "tender" is said of meat, not of a room. */
  readonly at?: readonly Touchpoint[];
  /** Denied, it says nothing: "not problematic" praises nothing. */
  readonly negated?: 'drop';
  readonly patterns: Patterns;
}

/**
 * What must stand around words of leaving for them to count: a name of nobody's home right after them ("me voy a …");
 * a condition beside them ("cancelo" alone may be a booking); the beginning, or the end, of their clause; the writer as the one who
 * does it ("canceló", of somebody else, folds to "cancelo").
 */
export type LeavingNeed = 'name' | 'condition' | 'opening' | 'closing' | 'own';

export interface LeavingCue {
  readonly id: string;
  readonly kind: LeavingKind;
  readonly weight: number;
  /** The kind instead where a condition stands beside it: "if nobody answers, I am closing my account". */
  readonly underCondition?: LeavingKind;
  readonly needs?: readonly LeavingNeed[];
  /** Tells where the customer goes: praise that follows is of that place. */
  readonly isElsewhere?: boolean;
  readonly patterns: Patterns;
}

/** Words of customers who stay after all, or came back; and phrases in which those words mean nothing. */
export interface StayingWords {
  readonly cues: readonly {
    readonly id: string;
    readonly needs?: readonly LeavingNeed[];
    readonly patterns: Patterns;
  }[];
  readonly idle: Patterns;
}

/**
 * Words that open a condition ("unless"), or stand between one and what follows from it ("or else", "next time"), or look so
 * and are nothing of the kind ("even if").
 */
export interface ConditionCue {
  readonly id: string;
  readonly opens: 'condition' | 'consequence' | 'nothing';
  readonly patterns: Patterns;
}

/**
 * Praise that is none: `failure`, praise or thanks for what went wrong ("bravo por perder mi maleta"); `delight`, words of delight that are
 * irony where they stand alone before a complaint ("qué maravilla: tres horas de espera"); `reported`, words that make what
 * follows in their clause somebody's claim ("dicen que es excelente"), which a complaint beside it belies.
 */
export interface IronyCue {
  readonly id: string;
  readonly kind: 'failure' | 'delight' | 'reported';
  /** 0 where what it belies merely does not count. */
  readonly weight: number;
  readonly patterns: Patterns;
}

/** Words that tell which touchpoint of a pack is spoken of. They only narrow the place that an opinion has, or lend one to an opinion without. */
export interface PackHint {
  readonly id: string;
  readonly pack: PackId;
  /** The parent of the pack's touchpoint. */
  readonly touchpoint: Touchpoint;
  /** Null where the words tell the industry alone. */
  readonly packTouchpoint: string | null;
  readonly patterns: Patterns;
}

/** Phrases in which the words of a pack mean something else. */
export interface UnmeantCue {
  readonly id: string;
  readonly pack: PackId;
  readonly patterns: Patterns;
}

/** What packs add to the cues of a language. */
export interface PackEntries {
  readonly drivers: readonly DriverCue[];
  readonly aspects: readonly AspectCue[];
  readonly hints: readonly PackHint[];
  readonly unmeant: readonly UnmeantCue[];
}

/** All that a language says about opinions. */
export interface LanguageCues {
  readonly drivers: readonly DriverCue[];
  readonly aspects: readonly AspectCue[];
  readonly evaluations: readonly EvaluationCue[];
  readonly leaving: readonly LeavingCue[];
  readonly conditions: readonly ConditionCue[];
  readonly irony: readonly IronyCue[];
  /** Phrases in which the words above mean nothing: "free cancellation". */
  readonly idle: Patterns;
  readonly negators: Patterns;
  /** Where an adjective stands: before its noun in English, after it in Spanish. */
  readonly adjectiveComesFirst: boolean;
  /** Adjectives, folded, that a list shares where the first of it is a reason by itself: "great location, breakfast and staff". */
  readonly sharedAdjectives: ReadonlySet<string>;
  /** What an industry adds, where the text is read with its pack. */
  readonly pack?: PackEntries;
}
