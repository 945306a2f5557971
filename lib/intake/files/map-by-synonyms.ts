import { headerKey, headerWords } from './header-key';
import { HEADER_SYNONYMS } from './header-synonyms';
import type { Choice, Columns } from './map-columns';
import { FIELDS, type Field } from './plan';
import type { ColumnShape } from './value-shapes';

const KEYS = new Map<Field, ReadonlyMap<string, number>>(FIELDS.map((field) => [field, ranks(HEADER_SYNONYMS[field])]));
/** Words too general to mean a field among others: "rental name" is nobody's name. */
const TOO_GENERAL = new Set(['name', 'nombre', 'from', 'user', 'text', 'texto', 'time', 'data', 'item', 'post']);
const WORDS = new Map<Field, readonly (readonly string[])[]>(
  FIELDS.map((field) => [field, HEADER_SYNONYMS[field].map(headerWords).filter(isTelling)]),
);

/** Rank of each synonym; the first of two that compare equal counts. */
function ranks(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...names.entries()].reverse().map(([rank, name]) => [headerKey(name), rank]));
}

function isTelling(words: readonly string[]): boolean {
  const name = words.join(' ');
  return name.length >= 4 && !TOO_GENERAL.has(name);
}

/** A header that merely holds a synonym among few other words. */
const PARTIAL = 0.6;
const ENOUGH = 0.35;
/** "Rating count", "average score": figures about reviews, not a review's own. */
const COUNTED = /^(count|total|avg|average|mean|media|promedio|num|number|numero|cantidad|sum)$/;

/** Fields for headers that mean them in either language: best pairs first, one column to one field and one field to one column. */
export function mapBySynonyms(columns: Columns, taken: readonly Choice[]): Choice[] {
  const usedColumns = new Set(taken.flatMap((choice) => [choice.column, ...choice.fallbacks]));
  const usedFields = new Set(taken.map((choice) => choice.field));
  const pairs: Choice[] = [];
  columns.headers.forEach((header, column) => {
    const shape = columns.shapes[column];
    if (!shape || usedColumns.has(column)) return;
    for (const field of FIELDS) {
      const confidence = usedFields.has(field) ? 0 : nameScore(field, header) * plausible(field, shape);
      if (confidence >= ENOUGH) pairs.push({ field, column, fallbacks: [], confidence, by: 'synonym' });
    }
  });
  pairs.sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const choices: Choice[] = [];
  for (const pair of pairs) {
    if (usedColumns.has(pair.column) || usedFields.has(pair.field)) continue;
    usedColumns.add(pair.column);
    usedFields.add(pair.field);
    choices.push({ ...pair, confidence: Math.round(pair.confidence * 100) / 100 });
  }
  return choices;
}

/** 1 for the header itself, a little less for a later synonym, less where the header holds one among other words. */
function nameScore(field: Field, header: string): number {
  const rank = KEYS.get(field)?.get(headerKey(header));
  if (rank !== undefined) return 1 - Math.min(rank, 40) * 0.002;
  const words = headerWords(header);
  if (words.length > 5 || words.some((word) => COUNTED.test(word))) return 0;
  const held = (WORDS.get(field) ?? []).some((name) => name.length < words.length && contains(words, name));
  return held ? PARTIAL - words.length * 0.02 : 0;
}

function contains(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, from) => name.every((word, i) => words[from + i] === word));
}

/** How far the values bear the name out: a "data" column without dates is no date. Empty columns are believed. */
function plausible(field: Field, shape: ColumnShape): number {
  if (shape.filled === 0) return 0.7;
  switch (field) {
    case 'posted':
    case 'replyAt':
      return shape.dates >= 0.4 ? 1 : 0;
    case 'rating':
      return shape.ratings >= 0.4 && shape.dates < 0.9 ? 1 : 0;
    case 'authorEmail':
      return shape.emails >= 0.5 ? 1 : 0;
    case 'url':
      return shape.urls >= 0.5 ? 1 : 0;
    case 'text':
    case 'textPositive':
    case 'textNegative':
      return shape.numbers > 0.8 || shape.urls > 0.8 || shape.emails > 0.8 || shape.dates > 0.8
        ? 0
        : 0.8 + 0.2 * shape.prose;
    case 'externalId':
      return shape.distinct >= 0.5 && shape.prose < 0.3 ? 1 : 0;
    case 'author':
      return shape.prose > 0.7 && shape.meanLength > 40 ? 0 : 1;
    default:
      return shape.prose > 0.7 && shape.meanLength > 80 && field !== 'replyText' && field !== 'title' ? 0 : 1;
  }
}
