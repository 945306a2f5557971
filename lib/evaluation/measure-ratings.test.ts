import { describe, expect, it } from 'vitest';
import { madeUp, madeUpSet } from './made-up';
import { measureRatings } from './measure-ratings';
import { naturalTool } from './natural-scores';

const noTool = () => null;
const rated = (rating: number, score: number, text = 'x') => madeUp({ text, rating }, { score });

describe('scores against ratings', () => {
  it('ranks rated rows only', () => {
    const set = madeUpSet('hotels', [rated(1, -0.9), rated(3, 0.1), rated(5, 0.2), madeUp({}, { score: 1 })]);
    const measure = measureRatings(set, noTool);
    expect(measure).toMatchObject({ against: 'stars', rows: 3, tool: null });
    expect(measure?.ours).toBeCloseTo(1, 12);
  });

  it('takes how strongly people found it said where there are no stars', () => {
    const set = madeUpSet('tweets', [
      madeUp({ intensity: 2 }, { score: -0.5 }),
      madeUp({ intensity: -2 }, { score: 0.5 }),
    ]);
    expect(measureRatings(set, noTool)).toMatchObject({ against: 'intensity', ours: -1 });
  });

  it('is nothing where few rows are rated', () => {
    expect(measureRatings(madeUpSet('s', [rated(1, 0), madeUp({}), madeUp({})]), noTool)).toBeNull();
    expect(measureRatings(madeUpSet('s', []), noTool)).toBeNull();
  });

  it('puts another tool beside ours, on the same rows', () => {
    const tool = { name: 'length', score: (text: string) => text.length };
    const set = madeUpSet('hotels', [rated(1, 0.5, 'a'), rated(2, 0.2, 'aa'), rated(3, 0.1, 'aaa')]);
    expect(measureRatings(set, () => tool)).toMatchObject({ ours: -1, tool: { name: 'length', spearman: 1 } });
  });
});

describe("natural's analyser", () => {
  it.each([
    ['en', 'A wonderful, lovely evening', 'An awful, terrible evening'],
    ['es', 'Una noche maravillosa y agradable', 'Una noche horrible y desagradable'],
  ])('in %s scores praise above blame and an empty text 0', (lang, praise, blame) => {
    const tool = naturalTool(lang);
    expect(tool?.score(praise)).toBeGreaterThan(0);
    expect(tool?.score(blame)).toBeLessThan(0);
    expect(tool?.score('')).toBe(0);
    // One of natural's other modules replaces it; this one must not.
    expect(Math.sign(0)).toBe(0);
  });

  it('is for English and Spanish', () => expect(naturalTool('de')).toBeNull());
});
