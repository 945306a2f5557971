import { hash } from 'node:crypto';

const BLOCK = 64;
const INNER = 0x36;
const OUTER = 0x5c;

interface Pads {
  readonly key: string;
  readonly inner: string;
  /** The outer pad, with room for the inner hash behind it. */
  readonly outer: Buffer;
}

function padsOf(key: string): Pads {
  const bytes = Buffer.alloc(BLOCK);
  const own = Buffer.from(key);
  own.copy(bytes);
  // Otherwise the inner pad could not stand in front of a text.
  if (own.length > BLOCK || own.some((byte) => byte > 127)) throw new RangeError('the key must be short ASCII');
  const outer = Buffer.alloc(BLOCK + 32);
  for (const [index, byte] of bytes.entries()) outer[index] = byte ^ OUTER;
  return { key, inner: String.fromCharCode(...bytes.map((byte) => byte ^ INNER)), outer };
}

let pads: Pads | undefined;

/**
 * HMAC-SHA-256 (RFC 2104) of a text as base64url, out of two one-shot hashes: `createHmac` makes an object a call that
 * takes longer to make and to collect than the hash itself. The key is ASCII of 64 characters at most.
 */
export function keyedHash(key: string, text: string): string {
  if (pads?.key !== key) pads = padsOf(key);
  pads.outer.write(hash('sha256', pads.inner + text, 'binary'), BLOCK, 'latin1');
  return hash('sha256', pads.outer, 'base64url');
}
