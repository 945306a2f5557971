import type { Driver, LeavingKind, LeavingSignal, Polarity, SentimentLabel, SubReason, Touchpoint } from './taxonomy';

export const MENTION_KINDS = ['review', 'post', 'survey', 'ticket', 'employee'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** The scale a rating was given on. `updown` is 0/1; `csat` 1–5; `nps` 0–10; `0.5-5` stars that start at a half. */
export const RATING_SCALES = ['1-5', '0.5-5', '1-7', '1-10', '0-10', '0-100', 'nps', 'updown', 'good-bad'] as const;
/** Beside those named, the whole that a rating was written with: "16/20" is on `0-20`. */
export type RatingScale = (typeof RATING_SCALES)[number] | `0-${number}`;

/** A rating as its source gave it, with its scale and its place on 0–1; raw values of two scales are never compared. */
export interface Rating {
  readonly raw: number;
  readonly scale: RatingScale;
  readonly normalised: number;
}

/**
 * When a mention was written, as its source tells it: an instant, or a wall clock of the place, or a day alone. A time
 * without a zone is the wall clock of the place, whatever the zone of the workspace: it keeps its time and its day when
 * that zone changes. Of an instant the zone says the day.
 */
export interface PostedAt {
  /** Milliseconds since the epoch, UTC; null when the source named no zone or no time. */
  readonly instant: number | null;
  /** The time that was written without a zone, in milliseconds as if it were UTC; null beside an instant and for a day alone. */
  readonly wall: number | null;
  /** Days since 1970-01-01: as written, for an instant in the workspace's zone. */
  readonly day: number;
  /** The time was worked out from a relative text ("2 months ago"). */
  readonly approximate: boolean;
  /** Only where day and month were numbers that could change places. */
  readonly swapped?: SwappedDate;
}

/** What else a date such as `03/02/2025` may be. */
export interface SwappedDate {
  /** Its numbers in the order they were written in, whatever they were taken for. */
  readonly written: string;
  /** Of a guess the date with day and month the other way round; null where there is none. */
  readonly other: PostedAt | null;
  /** Whether the order is what the file itself shows, what somebody chose or an earlier file showed, or a guess. */
  readonly settledBy: 'file' | 'choice' | 'guess';
}

/** One piece of customer voice as intake hands it to ingestion: mapped and validated, not yet analysed. */
export interface IncomingMention {
  /** Record number in its file or feed, from 1 for the first data row. */
  readonly row: number;
  readonly externalId: string | null;
  readonly posted: PostedAt | null;
  readonly title: string | null;
  /** Empty when the source gave only a rating. */
  readonly text: string;
  readonly rating: Rating | null;
  readonly kind: MentionKind;
  readonly channel: string | null;
  /** ISO 639-1 as declared by the source; detection decides otherwise. */
  readonly declaredLanguage: string | null;
  readonly author: string | null;
  readonly authorEmail: string | null;
  readonly product: string | null;
  readonly location: string | null;
  readonly country: string | null;
  readonly version: string | null;
  readonly url: string | null;
  readonly replyText: string | null;
  /** Null also for a day without a time. */
  readonly replyAt: PostedAt | null;
  /** Other columns, kept only when the user asks. */
  readonly extra: Readonly<Record<string, string>> | null;
}

/** Half-open span of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which part of a mention a span points into. */
export type Part = 'title' | 'text';

export interface Opinion extends Span {
  readonly driver: Driver;
  readonly touchpoint: Touchpoint;
  readonly polarity: Polarity;
  /** −1…1; sign agrees with `polarity`. */
  readonly score: number;
  readonly in: Part;
  /** At most one of a mention: the strongest negative, else the strongest positive; ties go to the earliest. */
  readonly primary: boolean;
  /** Present on negative `indifference` only. */
  readonly subReason: SubReason | null;
  /** The touchpoint of the pack it was read with, a child of `touchpoint`; null where none is told, absent without a pack. */
  readonly packTouchpoint?: string | null;
}

/** What the analysis found in a mention and what is stored of it. */
export interface MentionReading {
  readonly language: string;
  readonly languageSource: 'given' | 'detected';
  readonly sentiment: { readonly label: SentimentLabel; readonly score: number; readonly mixed: boolean };
  readonly leaving: LeavingSignal;
  readonly leavingKind: LeavingKind | null;
  readonly opinions: readonly Opinion[];
}
