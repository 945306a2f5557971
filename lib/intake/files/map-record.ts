import type { IncomingMention, PostedAt, Rating } from '@/lib/domain/mention';
import { cleanText } from './clean-text';
import { columnValue } from './column-value';
import { KEPT_OF_CELL } from './csv/cut-cells';
import { MAX_RECORD_LENGTH, type ScannedRecord } from './csv/scan-records';
import { DateReader, type DateContext } from './dates/date-reader';
import { declaredLanguage } from './declared-language';
import { isEmptyCell } from './empty-cell';
import { isRejectColumn, unguardCell } from './escape-cell';
import { externalIdOf } from './external-id';
import type { RowError } from './intake-error';
import type { ColumnMapping, Field, FilePlan } from './plan';
import { RatingReader } from './ratings/rating-reader';

export type MappedRecord = { readonly mention: IncomingMention } | { readonly error: RowError };

export interface MapContext extends DateContext {
  /** Keep the columns that no field uses, by their headers. */
  readonly keepExtra: boolean;
}

/** The limits, for the rejects file. */
const TOO_LONG = `> ${MAX_RECORD_LENGTH}; ✂ ${KEPT_OF_CELL}`;
/** Cells that tools write for "no text"; words such as "none" may be what the customer wrote. */
const NO_TEXT = /^(?:-{1,3}|–|—|n\/a|null|nan|#n\/a)$/i;
/** What a site writes where a guest left one of the two texts empty. */
const NO_PART =
  /^(?:no (?:negative|positive)|-+|n\/?a|nothing|nada|ninguno|there are no comments available for this review)\.?$/i;

/** Turns the records of one file into mentions, as its plan says. Each mention gets the row number given; nothing is written anywhere. */
export class RecordMapper {
  private readonly plan: FilePlan;
  private readonly keepExtra: boolean;
  private readonly single: Readonly<Partial<Record<Field, ColumnMapping>>>;
  private readonly texts: readonly ColumnMapping[];
  private readonly width: number;
  /** A shorter record is whole as long as it reaches this many cells. */
  private readonly needed: number;
  private readonly posted: DateReader | null;
  private readonly replyAt: DateReader | null;
  private readonly rating: RatingReader | null;
  private readonly extras: readonly (readonly [number, string])[];

  constructor(plan: FilePlan, context: MapContext) {
    this.plan = plan;
    this.keepExtra = context.keepExtra;
    this.single = Object.fromEntries(plan.columns.filter((c) => c.field !== 'text').map((c) => [c.field, c]));
    this.texts = plan.columns.filter((column) => column.field === 'text');
    this.width = plan.headers.length;
    const core = plan.columns.filter((c) =>
      ['text', 'textPositive', 'textNegative', 'rating', 'posted'].includes(c.field),
    );
    this.needed = Math.max(1, ...core.map((column) => column.column + 1));
    this.posted = plan.posted && new DateReader(plan.posted, context);
    this.replyAt = plan.replyAt && new DateReader(plan.replyAt, context);
    this.rating = plan.rating && new RatingReader(plan.rating.scale);
    const mapped = new Set(plan.columns.flatMap((column) => [column.column, ...column.fallbacks]));
    this.extras = plan.headers
      .map((header, index) => [index, header] as const)
      .filter(([index, header]) => !mapped.has(index) && header !== '' && !isRejectColumn(header))
      .map(([index, header], at, all) => {
        const before = all.slice(0, at).filter(([, name]) => name === header).length;
        return [index, before === 0 ? header : `${header} (${before + 1})`] as const;
      });
  }

  /** One record as a mention, or why it is rejected. */
  map(record: ScannedRecord, row: number): MappedRecord {
    const problem = this.shapeError(record);
    if (problem) return { error: problem };
    const cells = this.cellsOf(record);
    const posted = this.readPosted(cells);
    if (posted === undefined) return failure('bad-date', this.cell(cells, 'posted'));
    const rating = this.readRating(cells);
    if (rating === undefined) return failure('bad-rating', this.cell(cells, 'rating'));
    const title = orNull(cleanText(this.cell(cells, 'title')));
    const written = this.readText(cells);
    if (written === '' && title === null && rating === null) return failure('empty', '');
    // Where all that was written is a title, it is the text.
    const titleOnly = written === '' && title !== null;
    return { mention: this.mention(cells, row, posted, rating, titleOnly ? null : title, titleOnly ? title : written) };
  }

  private cellsOf(record: ScannedRecord): readonly string[] {
    // In a file of one column a delimiter is but a comma in the text.
    if (this.width === 1 && record.cells.length > 1) return [record.cells.join(this.plan.delimiter)];
    return this.plan.rejects ? record.cells.map(unguardCell) : record.cells;
  }

  private shapeError(record: ScannedRecord): RowError | null {
    const { cells, problem } = record;
    if (problem) return { code: problem, detail: problem === 'too-long' ? TOO_LONG : '' };
    if (this.width <= 1 || cells.length === this.width) return null;
    const whole =
      cells.length < this.width
        ? cells.length >= this.needed
        : cells.slice(this.width).every((cell) => cell.trim() === '');
    return whole ? null : { code: 'ragged-row', detail: `${cells.length}/${this.width}` };
  }

  private mention(
    cells: readonly string[],
    row: number,
    posted: PostedAt | null,
    rating: Rating | null,
    title: string | null,
    text: string,
  ): IncomingMention {
    const language = this.cell(cells, 'language');
    return {
      row,
      externalId: externalIdOf(this.cell(cells, 'externalId')),
      posted,
      title,
      text,
      rating,
      kind: this.plan.kind,
      channel: this.short(cells, 'channel') ?? this.plan.channel,
      declaredLanguage: language === '' ? null : declaredLanguage(language),
      author: this.short(cells, 'author'),
      authorEmail: this.short(cells, 'authorEmail'),
      product: this.short(cells, 'product'),
      location: this.short(cells, 'location'),
      country: this.short(cells, 'country'),
      version: this.short(cells, 'version'),
      url: this.short(cells, 'url'),
      replyText: orNull(cleanText(this.cell(cells, 'replyText'))),
      replyAt: this.readReplyAt(cells),
      extra: this.keepExtra ? this.readExtra(cells) : null,
    };
  }

  private cell(cells: readonly string[], field: Field): string {
    const column = this.single[field];
    return column ? columnValue(cells, column) : '';
  }

  private short(cells: readonly string[], field: Field): string | null {
    const cell = this.cell(cells, field);
    return cell === '' || isEmptyCell(cell) ? null : cell.trim();
  }

  private readText(cells: readonly string[]): string {
    const [only] = this.texts;
    const text = this.texts.length === 1 && only ? cleanText(columnValue(cells, only)) : this.joinedTexts(cells);
    if (text.length <= 4 && NO_TEXT.test(text)) return this.partsOf(cells).join('\n');
    const parts = this.partsOf(cells);
    return parts.length === 0 ? text : [text, ...parts].filter((part) => part !== '').join('\n');
  }

  /** Answers to several questions, in the order of their columns; one that says "nothing" is left out beside others. */
  private joinedTexts(cells: readonly string[]): string {
    const parts = this.texts.map((column) => cleanText(columnValue(cells, column))).filter((part) => part !== '');
    const telling = parts.filter((part) => !NO_PART.test(part));
    return (telling.length > 0 ? telling : parts.slice(0, 1)).join('\n');
  }

  /** What was liked and disliked, where a source asks for them apart. */
  private partsOf(cells: readonly string[]): string[] {
    if (!this.single.textPositive && !this.single.textNegative) return [];
    const parts = [this.cell(cells, 'textPositive'), this.cell(cells, 'textNegative')].map(cleanText);
    return parts.filter((part) => part !== '' && !NO_PART.test(part));
  }

  /** Undefined: unreadable. */
  private readPosted(cells: readonly string[]): PostedAt | null | undefined {
    if (!this.posted) return null;
    const cell = this.cell(cells, 'posted');
    if (isEmptyCell(cell)) return null;
    return this.posted.read(cell) ?? undefined;
  }

  private readRating(cells: readonly string[]): Rating | null | undefined {
    return this.rating ? this.rating.read(this.cell(cells, 'rating')) : null;
  }

  /** When the reply came is a detail: an unreadable one is left out and costs no record. */
  private readReplyAt(cells: readonly string[]): PostedAt | null {
    const cell = this.replyAt ? this.cell(cells, 'replyAt') : '';
    const at = cell === '' || !this.replyAt ? null : this.replyAt.read(cell);
    return at && (at.instant ?? at.wall) !== null ? at : null;
  }

  private readExtra(cells: readonly string[]): Readonly<Record<string, string>> | null {
    const kept = this.extras
      .map(([index, header]) => [header, cells[index] ?? ''] as const)
      .filter(([, value]) => value.trim() !== '');
    return kept.length === 0 ? null : Object.fromEntries(kept);
  }
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function failure(code: RowError['code'], detail: string): MappedRecord {
  return { error: { code, detail: detail.length > 120 ? `${detail.slice(0, 119)}…` : detail } };
}
