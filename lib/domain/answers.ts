import type {
  Driver,
  LeavingKind,
  LeavingSignal,
  Localised,
  SentimentLabel,
  Stage,
  SubReason,
  Touchpoint,
} from './taxonomy';
import type { Opinion } from './mention';
import type { Fate } from './standing';
import type { Population, Share } from './question';

/** Shares of one driver or cause in one population: every mention that names it, and mentions whose primary opinion it is. */
export interface CauseShares {
  readonly multi: Share;
  readonly single: Share;
}

export type ByPopulation<T> = Readonly<Record<Population, T>>;

/** Difference of a share against the compared range, with Newcombe's interval; null where either is empty. */
export interface Change {
  readonly before: Share;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** What became of each of a cause's shares; `change` beside it is the multi-cause one among negative mentions. */
export interface CauseChanges {
  readonly multi: Change | null;
  readonly single: Change | null;
}

export interface Range {
  /** ISO days; null is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What was read and what was left out: these add up to `mentions`. */
export interface Coverage {
  readonly mentions: number;
  /** Analysed and with a signal the lexicon knows. */
  readonly withSignal: number;
  /** Analysed, but no signal found. */
  readonly noSignal: number;
  /** Only a rating, no text. */
  readonly noText: number;
  /** In a language without a lexicon of its own; those read for sentiment alone are not among them. */
  readonly otherLanguage: number;
  /** Without a date: counted in totals, left out of trends. */
  readonly undated: number;
}

export interface Totals {
  readonly mentions: number;
  readonly negative: number;
  readonly positive: number;
  readonly leaving: number;
  readonly risk: number;
  readonly sentiment: Readonly<Record<SentimentLabel, number>>;
  /** 1–5 on the normalised scale, over the mentions that have a rating. */
  readonly averageRating: { readonly value: number; readonly n: number } | null;
}

export interface DriverAnswer {
  readonly driver: Driver;
  readonly population: ByPopulation<CauseShares>;
  readonly positive: number;
  readonly change: Change | null;
  readonly changes: ByPopulation<CauseChanges>;
}

export interface CauseAnswer {
  readonly driver: Driver;
  readonly touchpoint: Touchpoint;
  readonly stage: Stage | null;
  readonly population: ByPopulation<CauseShares>;
  readonly change: Change | null;
}

export interface TouchpointAnswer {
  readonly touchpoint: Touchpoint;
  readonly stage: Stage | null;
  readonly mentions: number;
  readonly population: ByPopulation<CauseShares>;
  /** Negative among mentions with an opinion on this touchpoint. */
  readonly negativeShare: Share;
  readonly change: Change | null;
}

export interface TrendPoint {
  /** First day of the bucket, ISO. */
  readonly start: string;
  readonly mentions: number;
  readonly negative: number;
  readonly leaving: number;
  readonly drivers: Readonly<Record<Driver, number>>;
  /** The mentions at hand do not span the whole bucket: it is cut by the range asked for, by their first or last day, or by today. */
  readonly partial?: true;
}

export interface Trend {
  readonly grain: 'day' | 'week' | 'month';
  /** Every bucket of the drawn days in order of time, those without mentions too. */
  readonly points: readonly TrendPoint[];
}

/** What `unexplained` is made of. */
export interface UnexplainedAs {
  /** The main reason stands at a touchpoint or stage, or is of a polarity, that the question's filters leave out. */
  readonly elsewhere: Share;
  /** No reason is given at all. */
  readonly noReason: Share;
}

export interface Overview {
  readonly range: Range;
  readonly compared: Range | null;
  readonly totals: Totals;
  readonly coverage: Coverage;
  readonly drivers: readonly DriverAnswer[];
  /** Mentions of the population whose main reason is none of these; closes the single-cause sum to 100 %. */
  readonly unexplained: ByPopulation<Share>;
  readonly unexplainedAs: ByPopulation<UnexplainedAs>;
  readonly leavingKinds: Readonly<Record<LeavingKind, number>>;
  /** Customers who say they are leaving or threaten to, and of whom that still stands on a day; said in the range or before. */
  readonly open: { readonly n: number; readonly asOf: string };
  readonly roots: readonly CauseAnswer[];
  readonly trend: Trend;
  /** The same of the compared range. */
  readonly comparedTrend: Trend | null;
  /** Version of the data the answer was computed from. */
  readonly dataVersion: number;
}

export interface JourneyCell {
  readonly touchpoint: Touchpoint;
  readonly stage: Stage | null;
  readonly driver: Driver;
  readonly n: number;
  readonly share: Share;
  /** Positive minus negative over both, −1…1. */
  readonly sentiment: number;
  readonly change: Change | null;
}

/** Complaints that name a touchpoint of the workspace's pack, and their share of all negative mentions. */
export interface PackPlaceShare {
  /** Id of the pack's touchpoint. */
  readonly place: string;
  readonly name: Localised;
  /** The touchpoint of the taxonomy that it belongs to. */
  readonly touchpoint: Touchpoint;
  readonly n: number;
  readonly share: Share;
}

/** As the analysis told it; a pack's place in it is told where one mention is looked at. */
export type OpinionAnswer = Omit<Opinion, 'packTouchpoint'>;

/** What became of a leaving signal until today. */
export interface MentionStanding {
  readonly fate: Fate;
  /** Id of the mention that ended it, or counts in its place. */
  readonly by: string | null;
  /** ISO day, the last on which it stands unless something is said before; null of what is undated. */
  readonly until: string | null;
  /** How many days such a signal stands. */
  readonly days: number;
}

export interface MentionSummary {
  readonly id: string;
  readonly source: string;
  readonly channel: string | null;
  readonly kind: string;
  /** ISO day; null when undated. */
  readonly day: string | null;
  readonly postedAt: string | null;
  readonly approximateDate: boolean;
  readonly author: string | null;
  readonly language: string;
  readonly title: string | null;
  readonly text: string;
  readonly rating: { readonly raw: number; readonly scale: string; readonly normalised: number } | null;
  readonly sentiment: { readonly label: SentimentLabel; readonly score: number; readonly mixed: boolean };
  readonly leaving: LeavingSignal;
  readonly leavingKind: LeavingKind | null;
  readonly product: string | null;
  readonly location: string | null;
  readonly url: string | null;
  readonly opinions: readonly OpinionAnswer[];
}

export interface MentionPage {
  readonly mentions: readonly MentionSummary[];
  readonly nextCursor: string | null;
}

export interface BreakdownItem {
  readonly value: string;
  readonly n: number;
  readonly share: Share;
}

/** Something that mentions speak of, in the form in which it is most often written. */
export interface Topic {
  readonly label: string;
  /** Texts read of the selection that name it. */
  readonly n: number;
  /** Of the texts read of the selection. */
  readonly share: Share;
  /** Against the texts read of the rest; null where there is no rest. */
  readonly change: Change | null;
  /** How many times as often as in the rest it is named; null where there is no rest. */
  readonly ratio: number | null;
  /** Dunning's G² of the difference, one degree of freedom; null where there is no rest. */
  readonly logLikelihood: number | null;
}

/** So many texts were read, of so many there are; of an author with several, one. */
export interface TextsRead {
  readonly read: number;
  readonly of: number;
}

/** What the selected mentions of one language speak of, beyond the taxonomy. */
export interface TopicsOfLanguage {
  readonly lang: string;
  readonly selected: TextsRead;
  readonly rest: TextsRead;
  /** What weighs most in the selection, and what is over-represented in it against the rest. */
  readonly frequent: readonly Topic[];
  readonly distinctive: readonly Topic[];
}

/** Languages side by side, that with more texts first; `otherLanguages` texts are of languages that are not read. */
export interface TopicsAnswer {
  readonly languages: readonly TopicsOfLanguage[];
  readonly otherLanguages: number;
}

/** The root cause: trend, where and for whom, what goes with it, the evidence. `all` stands for either part. */
export interface CauseDetail {
  readonly driver: Driver | 'all';
  readonly touchpoint: Touchpoint | 'all';
  readonly stage: Stage | null;
  readonly range: Range;
  readonly compared: Range | null;
  readonly population: ByPopulation<CauseShares>;
  readonly change: Change | null;
  readonly changes: ByPopulation<CauseChanges>;
  /** Where a part is `all`: the pairs it holds that somebody complains of, over the same population. */
  readonly inside: readonly JourneyCell[];
  /** Of one touchpoint, where the workspace has a pack: the pack's own touchpoints within it, most named first. */
  readonly insidePack: readonly PackPlaceShare[];
  readonly trend: Trend;
  readonly comparedTrend: Trend | null;
  readonly subReasons: readonly { readonly subReason: SubReason; readonly n: number }[];
  readonly breakdowns: Readonly<
    Record<'source' | 'channel' | 'product' | 'location' | 'lang', readonly BreakdownItem[]>
  >;
  readonly cooccurring: readonly {
    readonly driver: Driver;
    readonly touchpoint: Touchpoint;
    readonly n: number;
    readonly share: Share;
  }[];
  readonly evidence: readonly MentionSummary[];
}

/** A cell of a breakdown: negative mentions, their share, the balance of positive and negative (−1…1). */
export interface BreakdownCell {
  readonly n: number;
  readonly share: Share;
  readonly sentiment: number;
}

export interface DriversAnswer {
  readonly range: Range;
  readonly compared: Range | null;
  readonly drivers: readonly (DriverAnswer & BreakdownCell)[];
  readonly unexplained: ByPopulation<Share>;
  readonly unexplainedAs: ByPopulation<UnexplainedAs>;
  readonly dataVersion: number;
}

export interface TouchpointsAnswer {
  readonly range: Range;
  readonly compared: Range | null;
  readonly touchpoints: readonly (TouchpointAnswer & BreakdownCell)[];
  readonly dataVersion: number;
}

/** The journey's cells in the journey's order; a pair that nobody speaks of has none. */
export interface JourneyAnswer {
  readonly range: Range;
  readonly compared: Range | null;
  readonly cells: readonly JourneyCell[];
  readonly touchpoints: readonly (TouchpointAnswer & BreakdownCell)[];
  readonly dataVersion: number;
  /** Where the workspace has a pack: its own touchpoints that somebody complains of, most named first. */
  readonly packPlaces: readonly PackPlaceShare[];
}
