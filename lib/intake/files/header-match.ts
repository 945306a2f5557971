import { headerKey, headerWords } from './header-key';
import { HEADER_SYNONYMS } from './header-synonyms';
import { FIELDS, type Field } from './plan';

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

/** From here on a header is a field's own name, not one that holds it among other words. */
export const OWN_NAME = 0.9;
/** A header that merely holds a synonym among few other words. */
const PARTIAL = 0.6;
/** "Rating count", "average score": figures about reviews, not a review's own. */
const COUNTED = /^(count|total|avg|average|mean|media|promedio|num|number|numero|cantidad|sum)$/;

/** How far a header is a field's name, 0–1: 1 for the name itself, a little less for a later synonym, less where it holds one among other words. */
export function headerMatch(field: Field, header: string): number {
  const rank = KEYS.get(field)?.get(headerKey(header));
  if (rank !== undefined) return 1 - Math.min(rank, 40) * 0.002;
  const words = headerWords(header);
  if (words.length > 5 || isFigure(words)) return 0;
  const places = (WORDS.get(field) ?? [])
    .filter((name) => name.length < words.length)
    .flatMap((name) => placeOf(words, name));
  return places.length === 0 ? 0 : (PARTIAL - words.length * 0.02) * Math.max(...places);
}

/** Before it stands what is meant, after it of what: "mensaje del cliente" is a message. */
const OF = /^(de|del|of|sobre|about|por)$/;

/** How much of a header's sense its words from one place on carry, 0–1: most at its head. */
export function headShare(words: readonly string[], from: number, length: number): number {
  const of = words.findIndex((word) => OF.test(word));
  if (of > 0) return from < of ? 1 : 0.7;
  // Without such a word the last one is the head in English and an adjective in Spanish.
  return from + length === words.length || words.length > 3 ? 1 : 0.85;
}

function placeOf(words: readonly string[], name: readonly string[]): number[] {
  const from = words.findIndex((_, at) => name.every((word, i) => words[at + i] === word));
  return from < 0 ? [] : [headShare(words, from, name.length)];
}

/** A header of a figure about many reviews. */
export function isFigure(words: readonly string[]): boolean {
  return words.some((word) => COUNTED.test(word));
}
