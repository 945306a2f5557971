// Latin letters with marks and their plain forms: a table, not String.normalize, so that no Unicode version changes a result.
const MARKED = 'àáâãäåāăąçćčďèéêëēėęěìíîïīįĺľńňņòóôõöōőŕřśšşșťțţùúûüūůűųýÿźżžıłøđ';
const PLAIN = 'aaaaaaaaacccdeeeeeeeeiiiiiillnnnooooooorrsssstttuuuuuuuuyyzzzilod';

const plainOf = new Map<number, string>();
for (let i = 0; i < MARKED.length; i++) plainOf.set(MARKED.charCodeAt(i), PLAIN.charAt(i));
plainOf.set(0x2019, "'").set(0x2018, "'").set(0x00b4, "'").set(0x0060, "'").set(0x02bc, "'");
plainOf.set(0x00df, 'ss').set(0x00e6, 'ae').set(0x0153, 'oe');

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/**
 * Lower case, diacritics off, ñ kept, curly apostrophes straight: the form in which words are compared everywhere.
 * Decomposed letters (`n` + U+0303) fold like composed ones.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  let plain = true;
  for (let i = 0; i < lower.length && plain; i++) plain = lower.charCodeAt(i) < 0x80 && lower.charCodeAt(i) !== 0x60;
  if (plain) return lower;
  let out = '';
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (isCombining(code)) {
      if (code === 0x303 && out.endsWith('n')) out = out.slice(0, -1) + 'ñ';
    } else out += plainOf.get(code) ?? lower.charAt(i);
  }
  return out;
}
