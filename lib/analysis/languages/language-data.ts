import type { LexiconList } from './lexicon-source';

/** Contrast words: after the first kind the later part of a sentence outweighs the earlier; the second kind opens the part that gives way. */
interface ContrastWords {
  readonly after: readonly string[];
  readonly before: readonly string[];
}

/**
 * How far from 0 a score is still neutral, `least` where there is little evidence and up to `rise` more where there is much:
 * a long text that weighs both sides is no verdict. Praise is given more freely than blame, and not alike in every language.
 */
interface NeutralBand {
  readonly least: number;
  readonly rise: number;
}

/** What the sentiment reader needs of a language. All words and phrases are folded; `*` in a phrase stands for at most one word. */
export interface LanguageData {
  /** Lexicons, weakest first: a later one overrides an earlier. */
  readonly lexicons: readonly LexiconList[];
  /** Day on which the words that are no lexicon (negators, intensity …) were last revised; all of them are own curation. */
  readonly revised: string;
  /** Weights that hold only under a negation ("does not work"). */
  readonly whenNegated: string;
  readonly negators: readonly string[];
  readonly trailingNegators: readonly string[];
  readonly negationExceptions: readonly string[];
  /** Factor on the weight of what follows: above 1 strengthens, below 1 weakens. */
  readonly intensity: Readonly<Record<string, number>>;
  readonly contrast: ContrastWords;
  /** Words that make what follows in their clause a wish, a condition or a plan. */
  readonly irrealis: readonly string[];
  /** Thanks: praise where nothing else is said, courtesy beside a question or a complaint. */
  readonly courtesies: readonly string[];
  readonly neutral: { readonly praise: NeutralBand; readonly blame: NeutralBand };
  /** How many words a negation reaches inside its clause. */
  readonly negationReach: number;
  /** Whether inflected forms may be found by their stem. */
  readonly byStem: boolean;
}
