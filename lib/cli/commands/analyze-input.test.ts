import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from './analyze-input';
import { lineSchema } from './analyze-schema';

const value = fc.oneof(
  fc.constantFrom(undefined, null, '', 'es', 'EN-gb', 'und', ' UND ', 'xx', 'klingon', 0, -1, 2, 5, true, [], {}),
  fc.double(),
  fc.string(),
);
const line = fc.record(
  { id: value, text: fc.oneof(fc.string(), value), title: value, lang: value, rating: value, ratingMax: value },
  { requiredKeys: [] },
);

describe('a line of input', () => {
  it('is let through without the schema only as the schema lets it through', async () => {
    let passed = 0;
    const check = fc.asyncProperty(line, async (given) => {
      const json = JSON.stringify(given);
      const read = readInput(json);
      const parsed = lineSchema.safeParse(JSON.parse(json));
      if (read instanceof Promise) expect('input' in (await read)).toBe(parsed.success);
      else {
        passed += 1;
        expect(read).toEqual({ input: parsed.data });
      }
    });
    await fc.assert(check, { numRuns: 2000 });
    expect(passed).toBeGreaterThan(5);
  });

  it('is judged by the schema where a number is none that JSON can write back', async () => {
    expect(await readInput('{"text":"a","rating":1e999}')).toHaveProperty('error');
    expect(await readInput('{"text":"a","id":1e999}')).toHaveProperty('error');
  });
});
