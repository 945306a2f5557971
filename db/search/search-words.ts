const PLAIN = /^[\0-\x7F]*$/;
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const LONGEST_WORD = 64;

/** Lower case without diacritics (`ñ` too, for keyboards that lack it): the form words are indexed and asked in. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '');
}

function foldedWords(text: string): string {
  return (fold(text).match(WORD) ?? []).map((word) => word.slice(0, LONGEST_WORD)).join(' ');
}

// What a code point comes to in a word: the code of an ASCII letter or digit, or one of these.
const UNKNOWN = 0;
const NOTHING = 1;
const OTHER = 2;
const BETWEEN_WORDS = 32;
const forms = new Uint8Array(0x2_0000);

function learnForm(code: number): number {
  const folded = fold(String.fromCodePoint(code));
  const isWord = folded.match(WORD) !== null;
  let form = isWord ? OTHER : BETWEEN_WORDS;
  if (folded === '') form = NOTHING;
  else if (isWord && folded.length === 1 && folded.charCodeAt(0) < 128) form = folded.charCodeAt(0);
  forms[code] = form;
  return form;
}

let out = Buffer.allocUnsafe(4096);

/**
 * The words of a text in order, folded, with a blank between; letters and digits only, so that no engine's own syntax
 * can be among them. A text that comes to ASCII, as nearly all do, is folded unit by unit out of a table: regular
 * expressions take twenty times as long.
 */
export function searchText(text: string): string {
  if (out.length < text.length) out = Buffer.allocUnsafe(text.length * 2);
  let end = 0;
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(index) ?? code;
      if (code > 0xffff) index += 1;
    }
    const known = forms[code];
    const form = known === UNKNOWN ? learnForm(code) : known;
    if (form === NOTHING) continue;
    if (form === undefined || form === OTHER) return foldedWords(text);
    if (form === BETWEEN_WORDS) {
      length = 0;
      continue;
    }
    if (length === 0 && end > 0) out[end++] = BETWEEN_WORDS;
    length += 1;
    if (length <= LONGEST_WORD) out[end++] = form;
  }
  return out.toString('latin1', 0, end);
}

/** The words of `searchText`, one by one. */
export function searchWords(text: string): string[] {
  const words = searchText(text);
  return words === '' ? [] : words.split(' ');
}
