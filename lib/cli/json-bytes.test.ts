import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonBytes } from './json-bytes';

const written = (put: (out: JsonBytes) => void): string => {
  const out = new JsonBytes();
  put(out);
  return Buffer.from(out.take()).toString();
};

describe('JSON as bytes', () => {
  it('is what JSON.stringify writes of any string', () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff }));
    const text = fc.array(unit).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (given) => {
        expect(written((out) => out.text(given))).toBe(JSON.stringify(given));
      }),
    );
  });

  it('is what JSON.stringify writes of any finite number', () => {
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(-0));
    fc.assert(
      fc.property(number, (given) => {
        expect(written((out) => out.number(given))).toBe(JSON.stringify(given));
      }),
    );
  });

  it('grows with what is put, and leaves alone what was taken', () => {
    const out = new JsonBytes();
    const long = 'ñ€"'.repeat(100_000);
    out.text(long);
    out.text('é'.repeat(100_000));
    const first = out.take();
    out.plain('next');
    expect(Buffer.from(first).toString()).toBe(JSON.stringify(long) + JSON.stringify('é'.repeat(100_000)));
    expect(out.length).toBe(4);
  });
});
