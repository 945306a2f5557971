import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedHash } from './keyed-hash';

const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('half \uD800 a pair'));
const ascii = fc.string({ maxLength: 64 });

describe('keyedHash', () => {
  it('is HMAC-SHA-256, whichever key was used before', () => {
    fc.assert(
      fc.property(ascii, ascii, texts, (one, other, text) => {
        for (const key of [one, other, one])
          expect(keyedHash(key, text)).toBe(createHmac('sha256', key).update(text).digest('base64url'));
      }),
    );
  });

  it('refuses a key it cannot use', () => {
    expect(() => keyedHash('ñ', 'a')).toThrow(RangeError);
    expect(() => keyedHash('k'.repeat(65), 'a')).toThrow(RangeError);
  });
});
