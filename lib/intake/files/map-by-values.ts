import { headerWords } from './header-key';
import type { Choice, Columns } from './map-columns';
import type { Field } from './plan';
import type { ColumnShape } from './value-shapes';

/** At most this many free-text answers of a survey are read as its text. */
const MAX_QUESTIONS = 6;
const RATING_WORD =
  /^(nps|csat|satisf|calific|valor|puntu|puntaj|nota|estrell|rat(e|ing)|scor|stars?|recom|likely|probab|experien)/;
/** Numbers that are no opinion. */
const NOT_RATING =
  /^(edad|age|ano|year|telefono|phone|tel|dni|cp|zip|postal|codigo|code|id|num|numero|number|cantidad|quantity|precio|price|total|importe|monto|count|likes?|votes?|votos)$/;

/** Text, rating, date and e-mail by a look at the values, where the headers said nothing. A survey may have several free-text questions. */
export function mapByValues(columns: Columns, taken: readonly Choice[], survey: boolean): Choice[] {
  const usedColumns = new Set(taken.flatMap((choice) => [choice.column, ...choice.fallbacks]));
  const usedFields = new Set(taken.map((choice) => choice.field));
  const choices: Choice[] = [];
  const take = (field: Field, column: number, confidence: number) => {
    usedColumns.add(column);
    usedFields.add(field);
    choices.push({ field, column, fallbacks: [], confidence: Math.round(confidence * 100) / 100, by: 'values' });
  };
  const best = (score: (shape: ColumnShape, header: string) => number) => ranked(columns, usedColumns, score)[0];

  const hasText = usedFields.has('text') || usedFields.has('textPositive') || usedFields.has('textNegative');
  if (!hasText || survey) {
    const texts = ranked(columns, usedColumns, proseScore).slice(0, survey ? MAX_QUESTIONS : 1);
    for (const { column, score } of texts.sort((a, b) => a.column - b.column))
      take('text', column, Math.min(0.8, score));
  }
  if (!usedFields.has('posted')) {
    const found = best((shape) =>
      shape.filled > 0.3 && shape.dates > 0.8 && shape.numbers < 0.5 ? shape.dates * 0.7 : 0,
    );
    if (found) take('posted', found.column, found.score);
  }
  if (!usedFields.has('rating')) {
    const found = best(ratingScore);
    if (found) take('rating', found.column, found.score);
  }
  if (!usedFields.has('authorEmail')) {
    const found = best((shape) => (shape.emails > 0.8 ? 0.7 : 0));
    if (found) take('authorEmail', found.column, found.score);
  }
  return choices;
}

interface Ranked {
  readonly column: number;
  readonly score: number;
}

function ranked(
  columns: Columns,
  used: ReadonlySet<number>,
  score: (shape: ColumnShape, header: string) => number,
): Ranked[] {
  return columns.shapes
    .map((shape, column) => ({ column, score: used.has(column) ? 0 : score(shape, columns.headers[column] ?? '') }))
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score || a.column - b.column);
}

/** Free text: several words, seldom twice the same. Answers picked from a list repeat. */
function proseScore(shape: ColumnShape): number {
  if (shape.filled === 0 || shape.ratings > 0.6 || shape.dates > 0.5 || shape.urls > 0.5 || shape.emails > 0.5)
    return 0;
  const picked = shape.distinct < 0.3 && shape.distinctCount <= 12;
  if (picked || (shape.prose < 0.3 && shape.meanLength < 25)) return 0;
  return 0.3 + 0.4 * shape.prose * Math.max(shape.distinct, 0.3) + Math.min(shape.meanLength, 200) / 1000;
}

function ratingScore(shape: ColumnShape, header: string): number {
  const words = headerWords(header);
  if (shape.filled === 0 || shape.ratings < 0.8 || shape.dates > 0.8 || words.some((word) => NOT_RATING.test(word)))
    return 0;
  if (shape.counter || shape.distinctCount > 101 || (shape.numbers > 0.5 && shape.distinctCount > 60)) return 0;
  const named = words.some((word) => RATING_WORD.test(word));
  const flags = shape.samples.every((sample) => sample === '0' || sample === '1');
  const binary = shape.distinctCount <= 2 && (shape.numbers < 0.5 || flags);
  if (binary && !named) return 0;
  return named ? 0.7 : 0.45;
}
