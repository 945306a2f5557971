import { isAscii, isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import { IntakeError } from './intake-error';

/** How a file's bytes become text. `encoding` is a WHATWG label. */
export interface EncodingDecision {
  readonly encoding: string;
  readonly bom: boolean;
  /** The file is UTF-8 in the main, with some bytes that are not: they are shown as U+FFFD. */
  readonly mixed: boolean;
}

const HEAD = 65_536;
/** Confidence (of 100) that a detector's guess outside Western Europe needs, and its lead over Latin-1. */
const FOREIGN_CONFIDENCE = 25;
const FOREIGN_LEAD = 20;
const WESTERN = new Set(['ISO-8859-1', 'windows-1252', 'ISO-8859-15', 'ASCII', 'UTF-8']);
/** Labels of the detector that are as good as Latin-1 for our readers, and are often its mistakes on short Spanish texts. */
const DOUBTFUL = /^(ISO-8859-(2|9)|windows-125(0|4)|UTF-|ISO-2022|IBM4)/;
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
];

/**
 * Encoding of a file: byte order mark → UTF-16 without one → strict UTF-8 over all bytes → detector → windows-1252.
 * The whole file is looked at, since the first accent may come late. Throws `empty-file` and `not-text`.
 */
export async function detectEncoding(open: () => AsyncIterable<Uint8Array>): Promise<EncodingDecision> {
  let head: Uint8Array = new Uint8Array(0);
  let carry: Uint8Array = new Uint8Array(0);
  let invalid: Uint8Array | null = null;
  let multibyte = false;
  let headDone = false;
  for await (const chunk of open()) {
    if (!headDone) {
      head = joined(head, chunk.subarray(0, HEAD - head.length));
      if (head.length >= HEAD) {
        headDone = true;
        const early = fromHead(head);
        if (early) return early;
      }
    }
    if (invalid) continue;
    const bytes = joined(carry, chunk);
    const whole = bytes.length - incompleteTail(bytes);
    const body = bytes.subarray(0, whole);
    carry = bytes.slice(whole);
    if (isAscii(body)) continue;
    if (isUtf8(body)) multibyte = true;
    else invalid = body;
    if (invalid && headDone) break;
  }
  if (head.length === 0) throw new IntakeError('empty-file');
  const early = headDone ? null : fromHead(head);
  if (early) return early;
  if (!invalid && carry.length > 0) invalid = carry;
  if (!invalid) return { encoding: 'utf-8', bom: false, mixed: false };
  if (multibyte || mostlyUtf8(invalid)) return { encoding: 'utf-8', bom: false, mixed: true };
  return { encoding: eightBit(invalid), bom: false, mixed: false };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** What the first bytes alone settle; null when they do not. */
function fromHead(head: Uint8Array): EncodingDecision | null {
  const [a, b, c] = head;
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: true, mixed: false };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: true, mixed: false };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: true, mixed: false };
  const magic = MAGIC.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (magic) throw new IntakeError('not-text', { kind: magic[0] });
  return withoutMark(head);
}

/** UTF-16 without a mark shows as NULs on one side; NULs or control bytes anywhere else mean that this is no text. */
function withoutMark(head: Uint8Array): EncodingDecision | null {
  const nuls = [0, 0];
  let controls = 0;
  head.forEach((byte, i) => {
    if (byte === 0) nuls[i & 1] = (nuls[i & 1] ?? 0) + 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  });
  const [even = 0, odd = 0] = nuls;
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return { encoding: 'utf-16le', bom: false, mixed: false };
  if (even > half * 0.4 && odd < half * 0.1) return { encoding: 'utf-16be', bom: false, mixed: false };
  if (even + odd + controls > Math.max(8, head.length * 0.02)) throw new IntakeError('not-text', { kind: 'binary' });
  return null;
}

/** Number of bytes at the end that start a UTF-8 sequence and do not finish it. */
function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** More whole multi-byte sequences than wrong bytes: UTF-8 with some damage. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.split('\uFFFD').length - 1;
  const right = (text.match(/[^\p{ASCII}\ufffd]/gu) ?? []).length;
  return right > wrong * 2;
}

/** á é í ó ú ñ as Mac Roman writes them (spreadsheets on a Mac still do), and as windows-1252 does. */
const MAC = [0x87, 0x8e, 0x92, 0x97, 0x9c, 0x96];
const WESTERN_LETTERS = [0xe1, 0xe9, 0xed, 0xf3, 0xfa, 0xf1];

/** Mac Roman: its accented letters stand within words, where windows-1252 has dashes and quotes. The apostrophe (0x92) does stand there. */
function isMac(bytes: Uint8Array): boolean {
  const letter = (byte = 0) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
  let mac = 0;
  let western = 0;
  for (let at = 1; at < bytes.length - 1; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || !letter(bytes[at - 1]) || !letter(bytes[at + 1])) continue;
    if (MAC.includes(byte)) mac += byte === 0x92 ? 0.1 : 1;
    else if (WESTERN_LETTERS.includes(byte)) western += 1;
  }
  return mac >= 1 && mac > western * 3;
}

function eightBit(bytes: Uint8Array): string {
  if (isMac(bytes.subarray(0, HEAD * 4))) return 'macintosh';
  const guesses = chardet.analyse(bytes.subarray(0, HEAD * 4));
  const western = guesses.find((guess) => WESTERN.has(guess.name))?.confidence ?? 0;
  const best = guesses.find((guess) => !WESTERN.has(guess.name) && !DOUBTFUL.test(guess.name));
  const foreign = best && best.confidence >= FOREIGN_CONFIDENCE && best.confidence >= western + FOREIGN_LEAD;
  return foreign && isKnownLabel(best.name) ? best.name.toLowerCase() : 'windows-1252';
}

function isKnownLabel(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
