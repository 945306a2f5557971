const PLAIN = /^[\0-\x7F]*$/;
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const LONGEST_WORD = 64;

/** Lower case without diacritics (`ñ` too, for keyboards that lack it): the form words are indexed and asked in. */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '');
}

/** The words of a text in order, folded; letters and digits only, so that no engine's own syntax can be among them. */
export function searchWords(text: string): string[] {
  return (foldForSearch(text).match(WORD) ?? []).map((word) => word.slice(0, LONGEST_WORD));
}
