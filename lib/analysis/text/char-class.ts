/** What a UTF-16 code unit can be for the tokeniser. The three that make up words stand side by side: `isWordClass`. */
export const CHAR = {
  other: 1,
  space: 2,
  newline: 3,
  letter: 4,
  digit: 5,
  /** Combining marks: part of the word they follow. */
  mark: 6,
  /** May begin an emoji: high surrogates and the pictographs of the basic plane. */
  emoji: 7,
} as const;

const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return CHAR.newline;
  if (code >= 0x300 && code <= 0x36f) return CHAR.mark;
  if (code >= 0xd800 && code <= 0xdbff) return CHAR.emoji;
  const char = String.fromCharCode(code);
  if (/[\s\u200b\ufeff]/.test(char)) return CHAR.space;
  if (/[0-9]/.test(char)) return CHAR.digit;
  if (/\p{L}/u.test(char)) return CHAR.letter;
  if (code > 0x2000 && /\p{Extended_Pictographic}/u.test(char)) return CHAR.emoji;
  return CHAR.other;
}

/** Class of a code unit, worked out once. */
export function charClass(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  return (classes[code] = classify(code));
}

/** Letter, digit or mark? */
export const isWordClass = (kind: number): boolean => kind >= CHAR.letter && kind <= CHAR.mark;
