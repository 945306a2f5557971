import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '@/lib/domain/answers';
import type { Part } from '@/lib/domain/mention';
import { isSigned, prepareHighlights } from './prepare-highlights';
import { prepareTrend } from './prepare-trend';

const drivers = {
  indifference: 0,
  effort: 0,
  promise: 0,
  price: 0,
  product: 0,
  trust: 0,
  competitor: 0,
  circumstance: 0,
};
const at = (start: string, mentions: number): TrendPoint => ({ start, mentions, negative: 1, leaving: 0, drivers });

describe('prepareTrend', () => {
  it('draws a line through two buckets and more', () => {
    const model = prepareTrend({ grain: 'month', points: [at('2025-11-01', 2), at('2025-12-01', 0)] });
    expect(model.points.map((point) => [point.start, point.mentions])).toEqual([
      ['2025-11-01', 2],
      ['2025-12-01', 0],
    ]);
    expect(model.enough).toBe(true);
  });
  it('draws the way to a partial bucket apart from the others', () => {
    const { points, partial } = prepareTrend({
      grain: 'month',
      points: [at('2026-01-01', 4), at('2026-02-01', 5), { ...at('2026-03-01', 1), partial: true }],
    });
    expect(partial).toBe(true);
    expect(points.map((point) => point.partial)).toEqual([false, false, true]);
    expect(points.map(({ lines }) => lines.negative)).toEqual([
      { whole: 1, partial: null },
      { whole: 1, partial: 1 },
      { whole: null, partial: 1 },
    ]);
    expect(prepareTrend({ grain: 'month', points: [at('2026-01-01', 4)] }).partial).toBe(false);
  });
  it('draws no line through one point', () => {
    expect(prepareTrend({ grain: 'month', points: [at('2026-03-01', 4)] }).enough).toBe(false);
  });
});

describe('prepareHighlights', () => {
  const opinion = (start: number, end: number, part: 'title' | 'text' = 'text') => ({
    driver: 'indifference' as const,
    touchpoint: 'phone' as const,
    polarity: 'negative' as const,
    score: -0.5,
    start,
    end,
    in: part,
    primary: false,
    subReason: null,
  });
  it('cuts at overlapping borders and loses no character', () => {
    const text = 'Dos horas 🙄 y nadie contestó.';
    const segments = prepareHighlights(text, 'text', [opinion(0, 15), opinion(10, 28), opinion(0, 3, 'title')]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.find((segment) => segment.start === 10)?.opinions).toEqual([0, 1]);
    expect(segments.flatMap((segment) => segment.ending)).toEqual([0, 1]);
  });
  it('drops what lies outside the text', () => {
    expect(prepareHighlights('abc', 'text', [opinion(5, 9)])).toEqual([
      { start: 0, text: 'abc', opinions: [], ending: [], pole: null },
    ]);
  });
  it('tells where a sentence with a pole begins, inside evidence too, and keeps silent of a lone sentence', () => {
    const text = 'Lovely. Rude crew. A train.';
    const sentence = (start: number, end: number, label: 'positive' | 'negative' | 'none', part: Part = 'text') => ({
      in: part,
      start,
      end,
      sentiment: { label },
    });
    const all = [sentence(0, 7, 'positive'), sentence(8, 18, 'negative'), sentence(19, 27, 'none')];
    const segments = prepareHighlights(text, 'text', [opinion(2, 12)], all);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.flatMap(({ start, pole }) => (pole ? [[start, pole]] : []))).toEqual([
      [0, 'positive'],
      [8, 'negative'],
    ]);
    expect(isSigned(all)).toBe(true);
    expect(isSigned([sentence(0, 5, 'negative', 'title'), sentence(0, 7, 'negative')])).toBe(false);
    expect(isSigned([sentence(0, 7, 'none'), sentence(8, 18, 'none')])).toBe(false);
    const lone = prepareHighlights('Awful', 'title', [], [sentence(0, 5, 'negative', 'title'), ...all]);
    expect(lone.map(({ pole }) => pole)).toEqual([null]);
  });
});
