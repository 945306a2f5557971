import { headerMatch, OWN_NAME } from './header-match';
import type { Columns } from './map-columns';
import { FIELDS, type Field, type MappedBy } from './plan';
import { ratingScore } from './score-rating';
import { textEvidence } from './score-text';
import type { ColumnShape } from './value-shapes';

/** A field that a column might fill. */
export interface Score {
  readonly field: Field;
  readonly column: number;
  /** 0–1. */
  readonly confidence: number;
  readonly by: MappedBy;
}

/** Less than this is no evidence. */
export const ENOUGH = 0.35;
/** Less than this share of what else a column may be is none either: "Product title" is not a title for want of another. */
const BESIDE = 0.6;

/** All that each column might be, by its header in either language and by its values. */
export function scoreColumns(columns: Columns, survey: boolean): Score[] {
  const sense = senseOf(columns, survey);
  return columns.headers.flatMap((header, column) => {
    const shape = columns.shapes[column];
    if (!shape) return [];
    const scores = FIELDS.map((field) => ({ field, column, ...scoreOf(field, header, shape, sense) }));
    const least = Math.max(ENOUGH, ...scores.map((score) => score.confidence * BESIDE));
    return scores.filter((score) => score.confidence >= least);
  });
}

type Scored = Pick<Score, 'confidence' | 'by'>;

/** What the file as a whole says of its headers. */
interface Sense {
  readonly survey: boolean;
  /** "Response" is the owner's where there is a review to answer, else it is what the customer said. */
  readonly responseIsText: boolean;
  /** And its date is when that was said, where no other is told. */
  readonly responseIsPosted: boolean;
}

function scoreOf(field: Field, header: string, shape: ColumnShape, sense: Sense): Scored {
  const named = headerMatch(field, header);
  const believed = () => byName(named * plausible(field, shape, sense.survey));
  switch (field) {
    case 'text': {
      if (isPart(header)) return NOTHING;
      const evidence = textEvidence(header, shape, sense.responseIsText ? headerMatch('replyText', header) : 0);
      return { confidence: evidence.score, by: evidence.header > 0 ? 'synonym' : 'values' };
    }
    case 'rating': {
      const confidence = ratingScore(header, shape);
      return { confidence, by: confidence > 0.45 ? 'synonym' : 'values' };
    }
    case 'posted':
      if (sense.responseIsPosted && headerMatch('replyAt', header) > 0) return byName(dateScore(shape));
      return named > 0 ? believed() : byValues(dateScore(shape));
    case 'authorEmail':
      return named > 0 ? believed() : byValues(shape.emails > 0.8 ? 0.7 : 0);
    case 'replyText':
      return sense.responseIsText ? NOTHING : believed();
    case 'replyAt':
      return sense.responseIsPosted ? NOTHING : believed();
    default:
      return believed();
  }
}

const NOTHING: Scored = { confidence: 0, by: 'values' };
const byName = (confidence: number): Scored => ({ confidence, by: 'synonym' });
const byValues = (confidence: number): Scored => ({ confidence, by: 'values' });

function dateScore(shape: ColumnShape): number {
  return shape.filled > 0.3 && shape.dates > 0.8 && shape.numbers < 0.5 ? shape.dates * 0.7 : 0;
}

function isPart(header: string): boolean {
  return headerMatch('textPositive', header) > 0 || headerMatch('textNegative', header) > 0;
}

function senseOf({ headers, shapes }: Columns, survey: boolean): Sense {
  const some = (holds: (header: string, shape: ColumnShape) => boolean) =>
    headers.some((header, column) => {
      const shape = shapes[column];
      return shape !== undefined && holds(header, shape);
    });
  const asksForText = some((header, shape) => {
    const evidence = textEvidence(header, shape);
    return isPart(header) || (evidence.header > 0 && evidence.score >= ENOUGH);
  });
  const replied = asksForText && some((header) => headerMatch('replyText', header) >= OWN_NAME);
  const dated = some(
    (header, shape) =>
      headerMatch('replyAt', header) === 0 &&
      (headerMatch('posted', header) * plausible('posted', shape, survey) > 0 || dateScore(shape) > 0),
  );
  return { survey, responseIsText: !asksForText, responseIsPosted: !replied && !dated };
}

/** How far the values bear a name out, 0–1: a "data" column without dates is no date. Empty columns are believed. */
function plausible(field: Field, shape: ColumnShape, survey: boolean): number {
  if (shape.filled === 0) return 0.7;
  switch (field) {
    case 'posted':
    case 'replyAt':
      return shape.dates >= 0.4 ? 1 : 0;
    case 'authorEmail':
      return shape.emails >= 0.5 ? 1 : 0;
    case 'url':
      return shape.urls >= 0.5 ? 1 : 0;
    case 'textPositive':
    case 'textNegative':
      return shape.numbers > 0.8 || shape.urls > 0.8 || shape.dates > 0.8 || (shape.ratings > 0.8 && shape.long < 0.2)
        ? 0
        : 0.8 + 0.2 * shape.prose;
    case 'externalId':
      return shape.distinct >= 0.5 && shape.prose < 0.3 ? 1 : 0;
    case 'author':
      return shape.prose > 0.7 && shape.meanLength > 40 ? 0 : 1;
    case 'replyText':
    case 'title':
      return 1;
    default:
      // In a survey "Servicio" over marks from 1 to 5 is a question, not what was bought.
      if (survey && shape.numbers > 0.8 && shape.highest <= 10) return 0;
      return shape.prose > 0.7 && shape.meanLength > 80 ? 0 : 1;
  }
}
