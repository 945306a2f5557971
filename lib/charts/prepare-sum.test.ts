import { describe, expect, it } from 'vitest';
import { prepareSum } from './prepare-sum';

describe('prepareSum', () => {
  const line = (start: number, contribution: number, part = 'text') => ({
    start,
    in: part,
    text: 'x',
    weight: 0.1,
    contribution,
    rule: 'r',
  });
  it('reads title first, then the text in order, and adds up exactly', () => {
    const model = prepareSum([line(9, -4200), line(2, 1788), line(5, 7, 'title')]);
    expect(model.rows.map((row) => [row.in, row.start])).toEqual([
      ['title', 5],
      ['text', 2],
      ['text', 9],
    ]);
    expect(model.total).toBe(-2405);
  });
  it('is empty for a text without signal', () => {
    expect(prepareSum([])).toEqual({ rows: [], total: 0 });
  });
});
