/** The 32 code points by which windows-1252 differs from Latin-1 (WHATWG index); what it leaves undefined stays a control. */
const CP1252 =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';

/**
 * Text of a file in chunks: decoded, byte order mark taken off, NUL → U+FFFD, NFC. Chunks end before an ASCII unit, so
 * neither a surrogate pair nor a letter and its combining mark is ever cut. Wrong bytes become U+FFFD.
 */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  let carry = '';
  let first = true;
  for await (const chunk of chunks) {
    let text = carry + decode(chunk, false);
    if (first && text !== '') {
      first = false;
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    }
    const cut = lastAscii(text);
    carry = text.slice(cut);
    if (cut > 0) yield tidy(text.slice(0, cut));
  }
  const last = carry + decode(new Uint8Array(0), true);
  if (last !== '') yield tidy(first && last.charCodeAt(0) === 0xfeff ? last.slice(1) : last);
}

function decoderOf(encoding: string): (bytes: Uint8Array, end: boolean) => string {
  if (encoding === 'windows-1252') return decode1252;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, end) => decoder.decode(bytes, { stream: !end });
}

/** Our own, since some releases of Node read windows-1252 as Latin-1. */
function decode1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (unit: string) => CP1252.charAt(unit.charCodeAt(0) - 0x80));
}

/** Index of the last ASCII unit, or the end when there is none near (a text without any has no records to keep whole). */
function lastAscii(text: string): number {
  const lowest = Math.max(0, text.length - 65_536);
  for (let at = text.length - 1; at >= lowest; at -= 1) if (text.charCodeAt(at) < 0x80) return at;
  return lowest;
}

function tidy(text: string): string {
  const composed = text.normalize('NFC');
  return composed.includes('\0') ? composed.replaceAll('\0', '\uFFFD') : composed;
}
