import { CHAR, charClass } from './char-class';

/** The code units of a text and their classes, side by side; one more of each follows the last, so that a look ahead needs no check. */
export interface CodeUnits {
  readonly codes: Uint16Array;
  readonly classes: Uint8Array;
}

// Reading typed arrays is several times faster than asking a string again and again; kept for the next text, unless it
// is a giant.
const KEPT = 1 << 14;
const newUnits = (length: number): CodeUnits => ({ codes: new Uint16Array(length), classes: new Uint8Array(length) });
const kept = newUnits(KEPT);

/** Lays a text out for the tokeniser. The arrays are used again for the next text. */
export function codeUnitsOf(source: string): CodeUnits {
  const units = source.length < KEPT ? kept : newUnits(source.length + 1);
  const { codes, classes } = units;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    codes[at] = code;
    classes[at] = charClass(code);
  }
  codes[source.length] = 0;
  classes[source.length] = CHAR.other;
  return units;
}
