import type { Reading } from '@/lib/domain/counts';
import { SENTIMENT_LABELS } from '@/lib/domain/taxonomy';

/** Dimensions held as codes: a number for each word that occurs, −1 for none. */
export const WORD_DIMENSIONS = ['source', 'channel', 'kind', 'product', 'location', 'lang'] as const;
export type WordDimension = (typeof WORD_DIMENSIONS)[number];

export const READINGS: readonly Reading[] = [...SENTIMENT_LABELS, 'no-text', 'other-language'];
/** The day of a mention without one. */
export const NO_DAY = -2_147_483_648;

/** What is counted of mentions, as columns in the order of their ids. */
export interface Mirror {
  readonly size: number;
  readonly ids: Float64Array;
  readonly days: Int32Array;
  readonly words: Readonly<Record<WordDimension, Int32Array>>;
  readonly dictionaries: Readonly<Record<WordDimension, readonly string[]>>;
  /** Index in LEAVING_SIGNALS, in LEAVING_KINDS (−1 none), in READINGS. */
  readonly leaving: Uint8Array;
  readonly leavingKinds: Int8Array;
  readonly readings: Uint8Array;
  /** Normalised rating × 10,000, −1 for none; and 1–5, 0 for none. */
  readonly ratings: Int32Array;
  readonly stars: Uint8Array;
  /** Opinions of mention i, packed as `OPINION_WEIGHTS` says: from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly opinions: Uint16Array;
  /** Of the same opinions, one more than the place of their touchpoint in PACK_PLACES; 0 for none. */
  readonly packPlaces: Uint8Array;
  /** What mention i says at each level it speaks of (levels.ts): from `statementStarts[i]` up to `statementStarts[i + 1]`. */
  readonly statementStarts: Int32Array;
  readonly statements: Uint16Array;
  /** 1 for a mention whose primary opinion is a complaint, be it held here or left out. */
  readonly complains: Uint8Array;
  /** Authors with several mentions here, numbered; −1 for an author with one, and where none is known. */
  readonly authors: Int32Array;
  readonly repeatedAuthors: number;
}

/** Mentions of a mirror by their places in it, lowest first: what a question selects. */
export interface Selection {
  readonly mirror: Mirror;
  readonly places: Uint32Array;
}
