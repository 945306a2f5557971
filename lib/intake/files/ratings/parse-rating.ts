import { isEmptyCell } from '../empty-cell';
import { NO_RATING, RATING_WORDS, type WordFamily } from './rating-words';

/** A rating as written, before its column's scale is known. */
export type WrittenRating =
  | {
      readonly form: 'number';
      readonly value: number;
      /** "4/5", "80 %": the most it could be. */ readonly max: number | null;
    }
  | {
      readonly form: 'stars';
      readonly value: number;
      /** Ten only where more than five are drawn. */ readonly max: 5 | 10;
    }
  | { readonly form: WordFamily; readonly value: number };

const NUMBER = /^([+-]?\d{1,4}(?:[.,]\d{1,6})?)$/;
const OUT_OF =
  /^(\d{1,3}(?:[.,]\d{1,4})?) ?(?:stars?|estrellas?|puntos|points)? ?(?:\/|de|of|out of|sobre) ?(\d{1,3})(?: (?:stars|estrellas|puntos|points|bubbles|circulos|corazones))?$/;
const WITH_UNIT =
  /^(\d{1,3}(?:[.,]\d{1,4})?) ?(stars?|estrellas?|★|⭐|\*|puntos|points|pts|%)\uFE0F?(?: (?:rating|review))?$/;
/** What stands before a rating and says nothing of it; a spreadsheet's mark for text among it. */
const BEFORE = /^'|^(?:rated|rating|score|calificacion|puntuacion|valoracion|nota)(?: ?: ?| )/;
/** "Satisfecho/a", "satisfecho(a)". */
const EITHER_GENDER = /\/[ao]s?(?=$| )|\([ao]s?\)/g;
const GLYPHS = /^(?:[★☆⭐✩✭✮🌟*½\s]|\uFE0F)+$/u;
const FULL = /[★⭐🌟*✭✮]/gu;
const EMPTY_STAR = /[☆✩]/gu;
/** "5 - Muy satisfecho", "10 (Extremely likely)": the number rules. */
const LABELLED = /^(\d{1,2}) ?[-–—:.(=] ?\D+$/;
/** "Muy satisfecho (5)". */
const LABELLED_AFTER = /^\D+\((\d{1,2})\)$/;

/** Reads one rating: `null` when the cell gives none, `undefined` when it cannot be read. */
export function parseRating(cell: string): WrittenRating | null | undefined {
  if (isEmptyCell(cell)) return null;
  const trimmed = cell.startsWith('="') ? cell.replace(/^="(.*)"$/, '$1').trim() : cell.trim();
  if (NUMBER.test(trimmed)) return { form: 'number', value: toNumber(trimmed), max: null };
  const text = trimmed
    .replace(/\s+/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}(?<!\uFE0F)/gu, '')
    .toLowerCase()
    .replace(BEFORE, '')
    .replace(EITHER_GENDER, '');
  const word = RATING_WORDS.get(text);
  if (word) return { form: word.family, value: word.value };
  if (NO_RATING.has(text)) return null;
  if (NUMBER.test(text)) return { form: 'number', value: toNumber(text), max: null };
  const part = OUT_OF.exec(text);
  if (part) return { form: 'number', value: toNumber(part[1] ?? ''), max: Number(part[2]) };
  const unit = WITH_UNIT.exec(text);
  if (unit) return withUnit(toNumber(unit[1] ?? ''), unit[2] ?? '');
  if (GLYPHS.test(trimmed)) return drawn(trimmed);
  const labelled = LABELLED.exec(text) ?? LABELLED_AFTER.exec(text);
  return labelled ? { form: 'number', value: Number(labelled[1]), max: null } : undefined;
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

function withUnit(value: number, unit: string): WrittenRating {
  if (unit === '%') return { form: 'number', value, max: 100 };
  return unit.startsWith('p') ? { form: 'number', value, max: null } : { form: 'stars', value, max: 5 };
}

function drawn(glyphs: string): WrittenRating {
  const full = glyphs.match(FULL)?.length ?? 0;
  const all = full + (glyphs.match(EMPTY_STAR)?.length ?? 0);
  return { form: 'stars', value: full + (glyphs.includes('½') ? 0.5 : 0), max: all > 5 ? 10 : 5 };
}
