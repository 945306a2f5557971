import { describe, expect, it } from 'vitest';
import { compareRuns, figuresSchema } from './compare-runs';
import { evaluate } from './evaluate';
import { figuresFile, figuresOf } from './figures';

describe('comparing two runs', () => {
  it('shows what changed, what is new and what is gone', () => {
    const lines = compareRuns({ up: 0.5, same: 0.4, gone: 0.1 }, { up: 0.512, same: 0.4002, new: 0.3 }).split('\n');
    expect(lines.slice(1)).toEqual([
      'up       50.0  51.2    +1.2',
      'new         –  30.0     new',
      'gone     10.0     –    gone',
      '1 of 4 figures are the same to 0.05 points.',
    ]);
  });

  it('says so when nothing changed, and signs a loss', () => {
    expect(compareRuns({ a: 0.5 }, { a: 0.5 })).toBe('1 of 1 figures are the same to 0.05 points.');
    expect(compareRuns({ a: 0.5 }, { a: 0.4 })).toContain('−10.0');
  });
});

describe('figures', () => {
  const row = { id: '1', text: 'The soup was delicious.', lang: 'en', label: 'positive' as const };
  const bad = { id: '2', text: 'Disgusting soup, never again.', lang: 'en', label: 'negative' as const };
  const found = {
    sets: [{ name: 'en_x', rows: [row, bad] }],
    gold: [
      {
        name: 'gold',
        rows: [{ id: '1', lang: 'en', text: bad.text, sentiment: 'negative' as const, leaving: null, opinions: [] }],
      },
    ],
  };

  it('are flat, shares of 1, and survive being written down', () => {
    const figures = figuresOf(evaluate(found));
    expect(figures['sentiment/en_x/two poles']).toBe(1);
    expect(figures['language/en_x/accuracy']).toBe(1);
    expect(figures).not.toHaveProperty('sentiment/en_x/three classes');
    expect(figures['opinions/gold/sentiment']).toBeCloseTo(1 / 3, 5);
    const file = figuresSchema.parse(JSON.parse(JSON.stringify(figuresFile(figures))));
    expect(compareRuns(file.figures, figures)).toMatch(/^(\d+) of \1 figures are the same/);
  });
});
