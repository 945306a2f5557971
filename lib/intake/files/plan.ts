import type { MentionKind, RatingScale } from '@/lib/domain/mention';

/** What a column can mean for a mention. `text` may be held by several columns: their cells are joined in order. */
export const FIELDS = [
  'externalId',
  'posted',
  'title',
  'text',
  'textPositive',
  'textNegative',
  'rating',
  'language',
  'author',
  'authorEmail',
  'product',
  'location',
  'country',
  'version',
  'url',
  'channel',
  'replyText',
  'replyAt',
] as const;
export type Field = (typeof FIELDS)[number];

export type MappedBy = 'profile' | 'synonym' | 'values' | 'user';

/** One column and the field it fills. */
export interface ColumnMapping {
  readonly field: Field;
  /** Index of the column, from 0. */
  readonly column: number;
  /** Columns read in this order where the first is empty ("nickname", else "full_name"). */
  readonly fallbacks: readonly number[];
  /** 0–1. */
  readonly confidence: number;
  readonly by: MappedBy;
  /** Up to three values of the column, for the mapping page. */
  readonly samples: readonly string[];
}

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** How every date of a column is read. */
export interface DatePlan {
  /** Order of the parts in all-number dates that do not start with a year of four digits. */
  readonly order: DateOrder;
  /** What decided the order: `source` is an earlier import of the same source, `origin` the file whose rejects these are. */
  readonly by: 'profile' | 'values' | 'language' | 'user' | 'source' | 'origin';
  /** Nothing in the file decides: both orders read every date and give different days, and no profile knows. */
  readonly open: boolean;
  /** The column is open and nobody has settled it: the order is a guess by language. */
  readonly ambiguous: boolean;
  /** Dates that the order has a say in. */
  readonly swappable: number;
  /** Times carry nothing (all midnight): the dates are days. */
  readonly dayOnly: boolean;
  /** Times without a zone are UTC (the source says so), not the workspace's zone. */
  readonly utc: boolean;
  /** Non-empty cells seen, and how many of them no format could read. */
  readonly seen: number;
  readonly unreadable: number;
  /** The column holds times relative to the import ("2 months ago"). */
  readonly relative: boolean;
}

/** How every rating of a column is read. */
export interface RatingPlan {
  readonly scale: RatingScale;
  /** What decided the scale. */
  readonly by: 'profile' | 'header' | 'values' | 'user' | 'source' | 'origin';
  /** The values fit one to five stars, and also the lower half of a greater scale. */
  readonly open: boolean;
  readonly seen: number;
  readonly unreadable: number;
  /** Cells whose own notation is of another scale ("80 %" among stars): each is read on its own. */
  readonly otherScale: number;
}

export type PlanProblemCode =
  | 'ambiguous-dates'
  | 'read-as-origin'
  | 'origin-not-found'
  | 'relative-dates'
  | 'no-date-column'
  | 'no-rating-column'
  | 'no-text-column'
  | 'mixed-bytes'
  | 'no-header'
  | 'duplicate-headers'
  | 'mojibake'
  | 'ids-damaged'
  | 'unreadable-dates'
  | 'unreadable-ratings'
  | 'mixed-ratings'
  | 'texts-joined'
  | 'text-not-read'
  | 'rows-without-text'
  | 'ratings-not-read'
  | 'twin-not-read';

/** Something the reader of a plan should know before the import; `count` is rows or columns, by the code; `column` names one column or several. */
export interface PlanProblem {
  readonly code: PlanProblemCode;
  readonly column: string | null;
  readonly count: number;
}

export interface PlanOrigin {
  readonly importId: number;
  readonly fileName: string;
  /** Slug of its source. */
  readonly source: string;
}

/**
 * All that is needed to read a file the same way again: plain data, kept with the import, so that a resumed import reads
 * exactly as the first one did.
 */
export interface FilePlan {
  readonly version: 1;
  readonly encoding: string;
  readonly delimiter: string;
  /** Record number of the header, from 1 (blank lines and `sep=` count); 0 when there is none. */
  readonly headerRow: number;
  /** Records after the header that are no data: further header rows, banners. */
  readonly skipAfterHeader: number;
  /** One for each column; empty strings where there is no header. */
  readonly headers: readonly string[];
  /** Id of the known export, or `generic`. */
  readonly format: string;
  readonly kind: MentionKind;
  readonly channel: string | null;
  /** The file is a rejects file of ours: the guards before its cells are taken off. */
  readonly rejects: boolean;
  /** Of a rejects file: the import it came from, as which it is read. */
  readonly origin: PlanOrigin | null;
  readonly columns: readonly ColumnMapping[];
  readonly posted: DatePlan | null;
  readonly replyAt: DatePlan | null;
  readonly rating: RatingPlan | null;
  /** Data records in the file, blank lines left out. */
  readonly rows: number;
  readonly problems: readonly PlanProblem[];
  /** The first data records, as read. */
  readonly preview: readonly (readonly string[])[];
}
