import { dataRecords, type OpenFile } from './data-records';
import { DateColumn } from './dates/date-column';
import type { DateContext } from './dates/date-reader';
import { decodeStream } from './decode';
import { detectEncoding, type EncodingDecision } from './detect-encoding';
import { detectLayout, type Layout } from './detect-layout';
import { scanText } from './csv/scan-records';
import { REJECT_COLUMNS } from './escape-cell';
import { isDamagedId } from './external-id';
import { headerWords } from './header-key';
import { IntakeError } from './intake-error';
import { mapColumns, type UserMapping } from './map-columns';
import { planProblems } from './plan-problems';
import type { ColumnMapping, DatePlan, Field, FilePlan, RatingPlan } from './plan';
import { RatingColumn } from './ratings/rating-column';

export interface InspectOptions extends DateContext {
  /** For messages only: what a file is, its bytes say. */
  readonly fileName: string;
  readonly mapping?: UserMapping;
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
  const layout = detectLayout(text, whole);
  const samples = sampleRecords(text, layout, whole);
  const columns = mapColumns(layout.headers, samples, layout.profile, options.mapping ?? {});
  if (!columns.some((column) => READABLE.has(column.field)))
    throw new IntakeError('no-usable-column', { columns: layout.headers.join(', ').slice(0, 200) });
  const survey = await surveyColumns(open, encoding, layout, columns, options);
  if (survey.rows === 0) throw new IntakeError('no-data-rows');
  return assemble(encoding, layout, columns, survey, samples);
}

const READABLE: ReadonlySet<Field> = new Set(['text', 'textPositive', 'textNegative', 'title', 'rating']);

async function headOf(open: OpenFile, encoding: string): Promise<{ text: string; whole: boolean }> {
  let text = '';
  for await (const chunk of decodeStream(open(), encoding)) {
    text += chunk;
    if (text.length >= HEAD_LENGTH) return { text, whole: false };
  }
  return { text, whole: true };
}

function sampleRecords(text: string, layout: Layout, whole: boolean): (readonly string[])[] {
  const records = scanText(text, layout.delimiter);
  if (!whole) records.pop();
  return records
    .slice(layout.headerRow + layout.skipAfterHeader)
    .filter((record) => record.cells.length > 0 && record.problem === null)
    .slice(0, SAMPLE_RECORDS)
    .map((record) => record.cells);
}

/** What the pass over every row found. */
export interface Survey {
  readonly rows: number;
  readonly posted: DatePlan | null;
  readonly replyAt: DatePlan | null;
  readonly rating: RatingPlan | null;
  readonly damagedIds: number;
}

async function surveyColumns(
  open: OpenFile,
  encoding: EncodingDecision,
  layout: Layout,
  columns: readonly ColumnMapping[],
  context: DateContext,
): Promise<Survey> {
  const columnOf = (field: Field) => columns.find((column) => column.field === field)?.column ?? -1;
  const [postedAt, repliedAt, ratedAt, idAt] = [
    columnOf('posted'),
    columnOf('replyAt'),
    columnOf('rating'),
    columnOf('externalId'),
  ];
  const posted = new DateColumn(context);
  const replyAt = new DateColumn(context);
  const rating = new RatingColumn();
  let rows = 0;
  let damagedIds = 0;
  for await (const records of dataRecords(open, { ...layout, encoding: encoding.encoding })) {
    for (const { cells, problem } of records) {
      rows += 1;
      if (problem !== null) continue;
      if (postedAt >= 0) posted.add(cells[postedAt] ?? '');
      if (repliedAt >= 0) replyAt.add(cells[repliedAt] ?? '');
      if (ratedAt >= 0) rating.add(cells[ratedAt] ?? '');
      if (idAt >= 0 && isDamagedId(cells[idAt] ?? '')) damagedIds += 1;
    }
  }
  const hints = {
    order: layout.profile?.order ?? null,
    utc: layout.profile?.utc === true || (postedAt >= 0 && /\butc\b/i.test(layout.headers[postedAt] ?? '')),
    spanish: layout.delimiter === ';' || looksSpanish(layout.headers),
  };
  return {
    rows,
    posted: postedAt < 0 ? null : posted.decide(hints),
    replyAt: repliedAt < 0 ? null : replyAt.decide(hints),
    rating:
      ratedAt < 0
        ? null
        : rating.decide({ scale: layout.profile?.scale ?? null, header: layout.headers[ratedAt] ?? '' }),
    damagedIds,
  };
}

const SPANISH_WORDS =
  /^(fecha|marca|comentarios?|resena|opinion|puntuacion|calificacion|valoracion|estrellas|nota|autor|nombre|cliente|texto|mensaje|titulo|respuesta|sucursal|tienda|producto|correo|que|como|de|del|el|la)$/;

function looksSpanish(headers: readonly string[]): boolean {
  return headers.some(
    (header) => /[ñ¿¡]/i.test(header) || headerWords(header).some((word) => SPANISH_WORDS.test(word)),
  );
}

function assemble(
  encoding: EncodingDecision,
  layout: Layout,
  columns: ColumnMapping[],
  survey: Survey,
  samples: (readonly string[])[],
): FilePlan {
  return {
    version: 1,
    encoding: encoding.encoding,
    delimiter: layout.delimiter,
    headerRow: layout.headerRow,
    skipAfterHeader: layout.skipAfterHeader,
    headers: layout.headers,
    format: layout.profile?.id ?? 'generic',
    kind: layout.profile?.kind ?? (survey.rating?.scale === 'nps' ? 'survey' : 'review'),
    channel: layout.profile?.channel ?? null,
    rejects: REJECT_COLUMNS.every((name) => layout.headers.includes(name)),
    columns,
    posted: survey.posted,
    replyAt: survey.replyAt,
    rating: survey.rating,
    rows: survey.rows,
    problems: planProblems(layout.headers, layout.headerRow, columns, survey, encoding.mixed),
    preview: samples.slice(0, PREVIEW_RECORDS),
  };
}
