import { WordMemo } from '../text/word-memo';

const FNV = 0x811c9dc5;
const PRIME = 0x01000193;
/** Bits that the second hash adds to the 32 of the first: a key is a whole number below 2^52. */
const MORE = 2 ** 20;

function hashOf(text: string, seed: number): number {
  let hash = FNV ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash | 0;
}

// By the text of a word, never by its number, which depends on what was read before.
const first = new WordMemo((folded) => hashOf(folded, 0));
const second = new WordMemo((folded) => hashOf(folded, 0x5bd1e995));

const mix = (hash: number, next: number): number => {
  const mixed = Math.imul(hash ^ next, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 15);
};

/**
 * Key of up to three words with a form (gaps) of their own: 52 bits, so that among a hundred thousand entries two share
 * one once in a million times. The same on every machine and in whatever order texts are read.
 */
export function keyOf(form: number, a: number, b = -1, c = -1): number {
  let high = mix(form + 1, first.of(a));
  let low = mix(form + 7, second.of(a));
  if (b >= 0) [high, low] = [mix(high, first.of(b)), mix(low, second.of(b))];
  if (c >= 0) [high, low] = [mix(high, first.of(c)), mix(low, second.of(c))];
  return (high >>> 0) * MORE + ((low >>> 0) & (MORE - 1));
}
