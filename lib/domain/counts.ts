import type { Driver, LeavingKind, SentimentLabel, Touchpoint } from './taxonomy';

/** `*` stands for every driver or every touchpoint. */
export type DriverKey = Driver | '*';
export type TouchpointKey = Touchpoint | '*';

/**
 * Distinct mentions at one (driver, touchpoint) key. At (`*`, `*`) `mentions`, `leaving` and `risk` count every mention;
 * at any other key, `mentions` those with an opinion there, `leaving` and `risk` those with a *negative* opinion there.
 */
export interface CellCounts {
  readonly mentions: number;
  readonly negative: number;
  readonly positive: number;
  readonly leaving: number;
  readonly risk: number;
  /** Mentions whose primary opinion is negative and stands at this key; and those of them that are leaving. */
  readonly primaryNegative: number;
  readonly primaryLeaving: number;
}

/** Nothing counted. */
export const NO_COUNTS: CellCounts = {
  mentions: 0,
  negative: 0,
  positive: 0,
  leaving: 0,
  risk: 0,
  primaryNegative: 0,
  primaryLeaving: 0,
};

export interface Cell extends CellCounts {
  readonly driver: DriverKey;
  readonly touchpoint: TouchpointKey;
}

/** Counts of one key on one day, week or month (its first day). */
export interface DatedCell extends Pick<CellCounts, 'mentions' | 'negative' | 'leaving'> {
  readonly period: number;
  readonly driver: DriverKey;
}

/** How a mention was read: its sentiment label, or why it has none. */
export type Reading = SentimentLabel | 'no-text' | 'other-language';

/** Mentions by how they were read and by what signal they gave, whatever their opinions. */
export interface ReadingCounts {
  readonly reading: Reading;
  readonly leavingKind: LeavingKind | 'none';
  readonly mentions: number;
  readonly undated: number;
  /** Sum of normalised ratings × 10,000, and how many had one. */
  readonly ratingSum: number;
  readonly rated: number;
}

/**
 * What authors with several mentions add to sums over authors, Y of an author's mentions being counted here and X in the
 * population: 0 each where every mention has an author of its own.
 */
export interface PartRepeats {
  /** Σ Y(Y − 1). */
  readonly same: number;
  /** Σ Y(X − 1). */
  readonly across: number;
  /** Σ (Y − 1) over the authors counted here: mentions less authors. */
  readonly further: number;
}

/** The parts of a population that shares are taken of. */
export type PopulationPart = 'negative' | 'primaryNegative' | 'leaving' | 'primaryLeaving';

/** Repeats at one (driver, touchpoint) key, of each count there. */
export interface CellRepeats extends Readonly<Record<PopulationPart, PartRepeats>> {
  /** Of all mentions with an opinion at the key; `across` is Σ Y(X − 1) of the negative ones among them. */
  readonly mentions: PartRepeats;
}

/** Repeats by key; a key without any has none. */
export type RepeatsAt = (driver: DriverKey, touchpoint: TouchpointKey) => CellRepeats;

/** How often a term is named by texts: a word, or a name of two. Terms are numbered. */
export interface TermCount {
  readonly term: number;
  /** The terms that a name of two words is made of; null for a word. */
  readonly parts: readonly [number, number] | null;
  /** Texts of the selection that name it, and how often they do. */
  readonly texts: number;
  readonly times: number;
  /** Texts of the rest that name it. */
  readonly rest: number;
}
