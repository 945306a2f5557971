import type { MentionKind, RatingScale } from '@/lib/domain/mention';
import type { OpenFile } from './data-records';
import type { DateContext } from './dates/date-reader';
import { decodeStream } from './decode';
import { detectEncoding, type EncodingDecision } from './detect-encoding';
import { detectLayout, type Layout } from './detect-layout';
import { RecordScanner } from './csv/scan-records';
import { REJECT_COLUMNS } from './escape-cell';
import { headerWords } from './header-key';
import { IntakeError } from './intake-error';
import { columnsOf, mapAsOrigin, mapColumns, type Columns, type UserMapping } from './map-columns';
import { planProblems } from './plan-problems';
import type { ColumnMapping, DateOrder, Field, FilePlan, PlanOrigin } from './plan';
import { surveyColumns, type Survey } from './survey-columns';

export interface InspectOptions extends DateContext {
  /** For messages only: what a file is, its bytes say. */
  readonly fileName: string;
  readonly dateOrder?: DateOrder | undefined;
  readonly ratingScale?: RatingScale | undefined;
  readonly mapping?: UserMapping | undefined;
  /** Of a rejects file: the file it came from, as which it is read; null where none is known. */
  readonly originOf?: (rejects: RejectsFound) => Promise<Origin | null>;
}

/** What is seen of a rejects file before anything is decided. */
export type RejectsFound = Pick<FilePlan, 'headers' | 'rejects' | 'preview'>;

/** How a file was read, and by which import. */
export interface Origin {
  readonly plan: FilePlan;
  readonly from: PlanOrigin;
}

/** Text that settles layout and mapping. */
const HEAD_LENGTH = 1_000_000;
const SAMPLE_RECORDS = 500;
const PREVIEW_RECORDS = 20;

/**
 * First pass over a whole file: how its bytes become text, where its records and header are, which column is what, and how
 * dates and ratings are written. The plan is plain data. Throws `IntakeError` (final) when nothing can be read from it.
 */
export async function inspectFile(open: OpenFile, options: InspectOptions): Promise<FilePlan> {
  const encoding = await detectEncoding(open);
  const { text, whole } = await headOf(open, encoding.encoding);
  if (text.trim() === '') throw new IntakeError('empty-file');
  const other = OTHER_TEXT.find(([, start]) => start.test(text.slice(0, 1000)));
  if (other) throw new IntakeError('not-text', { kind: other[0] });
  const layout = detectLayout(text, whole);
  const records = dataOf(text, layout, whole);
  const sampled = columnsOf(layout.headers, spread(records, SAMPLE_RECORDS));
  const { headers } = layout;
  const preview = records.slice(0, PREVIEW_RECORDS);
  const rejects = REJECT_COLUMNS.every((name) => headers.includes(name));
  const origin = rejects && options.originOf ? await options.originOf({ headers, rejects, preview }) : null;
  const columns = origin
    ? mapAsOrigin(sampled, origin.plan.columns, options.mapping ?? {})
    : mapColumns(sampled, layout.profile, options.mapping ?? {});
  if (!columns.some((column) => READABLE.has(column.field)))
    throw new IntakeError('no-usable-column', { columns: headers.join(', ').slice(0, 200) });
  const survey = await surveyColumns(open, encoding.encoding, layout, columns, options, {
    dateOrder: options.dateOrder ?? null,
    ratingScale: options.ratingScale ?? null,
    origin: origin?.plan ?? null,
  });
  if (survey.rows === 0) throw new IntakeError('no-data-rows');
  const plan = assemble({ encoding, layout, columns, survey, sampled, preview, rejects });
  return rejects && options.originOf ? asOrigin(plan, origin) : plan;
}

/** Text that is no table: what some systems save as "Excel", and what an API answers. */
const OTHER_TEXT: readonly (readonly [string, RegExp])[] = [
  ['html', /^\s*<(?:!doctype html|html|table|body)\b/i],
  ['xml', /^\s*<\?xml\b/i],
  ['json', /^\s*(?:\[\s*)?\{\s*"[^"\n]*"\s*:/],
];

const READABLE: ReadonlySet<Field> = new Set(['text', 'textPositive', 'textNegative', 'title', 'rating']);

async function headOf(open: OpenFile, encoding: string): Promise<{ text: string; whole: boolean }> {
  let text = '';
  for await (const chunk of decodeStream(open(), encoding)) {
    text += chunk;
    if (text.length >= HEAD_LENGTH) return { text, whole: false };
  }
  return { text, whole: true };
}

function dataOf(text: string, layout: Layout, whole: boolean): (readonly string[])[] {
  const scanner = new RecordScanner(layout.delimiter);
  const records = scanner.push(text);
  // What is left of a text that was cut off is no whole record.
  return (whole ? records.concat(scanner.end()) : records)
    .slice(layout.headerRow + layout.skipAfterHeader)
    .filter((record) => record.cells.length > 0 && record.problem === null)
    .map((record) => record.cells);
}

/** Some of many, evenly spread: the first rows of a file may be unlike the others. */
function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]).filter(
    (item): item is T => item !== undefined,
  );
}

/** A rejects file with what it takes over from the file it came from. */
function asOrigin(plan: FilePlan, origin: Origin | null): FilePlan {
  if (origin === null) {
    const lost = { code: 'origin-not-found', column: null, count: plan.rows } as const;
    return { ...plan, problems: [lost, ...plan.problems] };
  }
  const { from } = origin;
  const { format, kind, channel } = origin.plan;
  const told = { code: 'read-as-origin', column: from.fileName, count: plan.rows } as const;
  return { ...plan, format, kind, channel, origin: from, problems: [told, ...plan.problems] };
}

/** Kind of a file that no profile knows, by what its headers speak of. */
function kindOf(headers: readonly string[], survey: Survey): MentionKind {
  const words = new Set(headers.flatMap(headerWords));
  if (words.has('ticket') || words.has('tickets')) return 'ticket';
  if (words.has('tweet') || words.has('hashtags') || words.has('retweets')) return 'post';
  const asked = survey.rating?.scale === 'nps' || words.has('csat') || words.has('respondent') || words.has('encuesta');
  return asked ? 'survey' : 'review';
}

interface Found {
  readonly encoding: EncodingDecision;
  readonly layout: Layout;
  readonly columns: readonly ColumnMapping[];
  readonly survey: Survey;
  readonly sampled: Columns;
  readonly preview: readonly (readonly string[])[];
  readonly rejects: boolean;
}

function assemble({ encoding, layout, columns, survey, sampled, preview, rejects }: Found): FilePlan {
  return {
    version: 1,
    encoding: encoding.encoding,
    delimiter: layout.delimiter,
    headerRow: layout.headerRow,
    skipAfterHeader: layout.skipAfterHeader,
    headers: layout.headers,
    format: layout.profile?.id ?? 'generic',
    kind: layout.profile?.kind ?? kindOf(layout.headers, survey),
    channel: layout.profile?.channel ?? null,
    rejects,
    origin: null,
    columns,
    posted: survey.posted,
    replyAt: survey.replyAt,
    rating: survey.rating,
    rows: survey.rows,
    problems: planProblems({
      layout,
      columns,
      survey,
      mixedBytes: encoding.mixed,
      sampled,
    }),
    preview,
  };
}
