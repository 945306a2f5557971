import { dataRecords, type OpenFile } from './data-records';
import { DateColumn, type DateHints } from './dates/date-column';
import type { DateContext } from './dates/date-reader';
import type { Layout } from './detect-layout';
import { isDamagedId } from './external-id';
import { headerWords } from './header-key';
import type { ColumnMapping, DateOrder, DatePlan, Field, FilePlan, RatingPlan } from './plan';
import { UnreadColumns, type Unread } from './unread-columns';
import { RatingColumn } from './ratings/rating-column';
import type { RatingScale } from '@/lib/domain/mention';

/** What the pass over every row found. */
export interface Survey {
  readonly rows: number;
  readonly posted: DatePlan | null;
  readonly replyAt: DatePlan | null;
  readonly rating: RatingPlan | null;
  readonly damagedIds: number;
  readonly unread: Unread;
}

/** What is settled before the column is looked at; null leaves it to the column. */
export interface SurveyChoices {
  readonly dateOrder: DateOrder | null;
  readonly ratingScale: RatingScale | null;
  /** How the file was read whose rejects these are; a choice goes before it. */
  readonly origin: Pick<FilePlan, 'posted' | 'replyAt' | 'rating'> | null;
}

/** Reads every data record once, and decides how the dates and ratings of the mapped columns are written. */
export async function surveyColumns(
  open: OpenFile,
  encoding: string,
  layout: Layout,
  columns: readonly ColumnMapping[],
  context: DateContext,
  choices: SurveyChoices,
): Promise<Survey> {
  const columnOf = (field: Field) => columns.find((column) => column.field === field)?.column ?? -1;
  const at = { posted: columnOf('posted'), replyAt: columnOf('replyAt'), rating: columnOf('rating') };
  const idAt = columnOf('externalId');
  const { dateOrder, origin } = choices;
  const posted = new DateColumn(context, dateOrder ?? origin?.posted?.order);
  const replyAt = new DateColumn(context, dateOrder ?? origin?.replyAt?.order);
  const rating = new RatingColumn();
  const unread = new UnreadColumns(columns, layout.headers);
  let rows = 0;
  let damagedIds = 0;
  for await (const records of dataRecords(open, { ...layout, encoding })) {
    for (const { cells, problem } of records) {
      rows += 1;
      if (problem !== null) continue;
      if (at.posted >= 0) posted.add(cells[at.posted] ?? '');
      if (at.replyAt >= 0) replyAt.add(cells[at.replyAt] ?? '');
      if (at.rating >= 0) rating.add(cells[at.rating] ?? '');
      unread.add(cells);
      if (idAt >= 0 && isDamagedId(cells[idAt] ?? '')) damagedIds += 1;
    }
  }
  return {
    rows,
    posted: at.posted < 0 ? null : datePlan(posted, layout, at.posted, choices, 'posted'),
    replyAt: at.replyAt < 0 ? null : datePlan(replyAt, layout, at.replyAt, choices, 'replyAt'),
    rating: at.rating < 0 ? null : ratingPlan(rating, layout, at.rating, choices),
    damagedIds,
    unread: unread.result(),
  };
}

function datePlan(
  dates: DateColumn,
  layout: Layout,
  column: number,
  { dateOrder, origin }: SurveyChoices,
  field: 'posted' | 'replyAt',
): DatePlan {
  const before = origin?.[field] ?? null;
  const order = dateOrder ?? before?.order ?? null;
  const settled = order === null ? null : { order, by: dateOrder === null ? ('origin' as const) : ('user' as const) };
  const plan = dates.decide({ ...dateHints(layout, column), settled });
  if (before === null) return plan;
  // A few mended rows say nothing of the file they came from: whether its own dates decided, they do.
  return { ...plan, open: before.open ?? false, dayOnly: before.dayOnly, utc: before.utc };
}

function ratingPlan(
  rating: RatingColumn,
  layout: Layout,
  column: number,
  { ratingScale, origin }: SurveyChoices,
): RatingPlan {
  const settled = ratingScale ?? origin?.rating?.scale ?? null;
  const scale = settled ?? layout.profile?.scale ?? null;
  const plan = rating.decide({ scale, header: layout.headers[column] ?? '' });
  return settled === null ? plan : { ...plan, by: ratingScale === null ? 'origin' : 'user' };
}

function dateHints(layout: Layout, column: number): DateHints {
  return {
    order: layout.profile?.order ?? null,
    utc:
      layout.profile?.utc === true ||
      headerWords(layout.headers[column] ?? '').some((word) => word === 'utc' || word === 'gmt'),
    spanish: layout.delimiter === ';' || looksSpanish(layout.headers),
  };
}

const SPANISH_WORDS =
  /^(fecha|marca|comentarios?|resena|opinion|puntuacion|calificacion|valoracion|estrellas|nota|autor|nombre|cliente|texto|mensaje|titulo|respuesta|sucursal|tienda|producto|correo|que|como|de|del|el|la)$/;

function looksSpanish(headers: readonly string[]): boolean {
  return headers.some(
    (header) => /[ñ¿¡]/i.test(header) || headerWords(header).some((word) => SPANISH_WORDS.test(word)),
  );
}
