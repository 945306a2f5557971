import type { Driver, LeavingSignal, Polarity, Stage, Touchpoint } from './taxonomy';
import type { MentionKind } from './mention';
import type { Standing } from './standing';

/** Filters that select mentions by what the source says of them; several values of one filter mean "or". */
export interface MentionFilters {
  /** Source slugs. */
  readonly source: readonly string[];
  readonly channel: readonly string[];
  readonly kind: readonly MentionKind[];
  readonly product: readonly string[];
  readonly location: readonly string[];
  readonly lang: readonly string[];
  /** 1–5 on the normalised scale. */
  readonly rating: readonly number[];
  readonly leaving: readonly LeavingSignal[];
  /** Text search; null for none. */
  readonly q: string | null;
}

/** Filters that must hold for one and the same opinion of a mention. */
export interface OpinionFilters {
  readonly driver: readonly Driver[];
  readonly touchpoint: readonly Touchpoint[];
  /** Ids of touchpoints of industry packs, children of the general ones. */
  readonly packTouchpoint: readonly string[];
  readonly stage: readonly Stage[];
  readonly polarity: readonly Polarity[];
  /** Only the opinion a mention is counted under once: with `driver` and `negative`, the mentions of a single-cause share. */
  readonly primary: boolean;
}

/** Inclusive range of days (since 1970-01-01, workspace's zone); null is open. */
export interface DayRange {
  readonly from: number | null;
  readonly to: number | null;
}

export const COMPARISONS = ['previous', 'year'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** One immutable value that says what is asked of the mentions of a workspace. No range = all history, undated ones too. */
export interface Question extends DayRange, MentionFilters, OpinionFilters {
  readonly workspaceId: number;
  readonly compare: Comparison | null;
  /** Only the leaving signals that stand at the end of the range, or today; null for all mentions. */
  readonly standing: Standing | null;
  /** Ids of the mentions that stand, lowest first: found before the data is asked, and never part of what people ask. */
  readonly among?: readonly number[];
}

/** The two populations of which shares are taken. */
export const POPULATIONS = ['negative', 'leaving'] as const;
export type Population = (typeof POPULATIONS)[number];

/** Below this many mentions a share is told as counts alone: too few to tell. */
export const FEW = 30;

/** A share with its 95 % interval, all in 0–1: `n` of `of`. Value and bounds are null when `of` is 0. */
export interface Share {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly of: number;
  /** The size the interval stands on, where it is less than `of` since some authors wrote several times. */
  readonly nEffective?: number;
  /** Fewer than `FEW` mentions, or worth fewer: too few to tell. */
  readonly tooFew?: true;
}
