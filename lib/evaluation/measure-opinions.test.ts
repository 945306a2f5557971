import { describe, expect, it } from 'vitest';
import { measureOpinions } from './measure-opinions';
import type { GoldRow } from './read-sets';

const opinion = (agreed: boolean, touchpoints: string[], either: string[]) => ({
  driver: 'product',
  polarity: 'negative',
  agreed,
  touchpoints,
  touchpoints_either: either,
});
const row = (lang: string, text: string, opinions: GoldRow['opinions']): GoldRow => ({
  id: 'x',
  lang,
  text,
  sentiment: null,
  leaving: null,
  opinions,
});
const measured = (...rows: GoldRow[]) => measureOpinions({ name: 'gold', rows }).byLanguage;

const SOUP = 'Disgusting soup.';

describe('negative opinions by language', () => {
  it('take a place that either annotator gave as right', () => {
    expect(measured(row('en', SOUP, [opinion(true, [], ['premises', 'product'])])).get('en')).toEqual({
      driver: { tp: 1, fp: 0, fn: 0 },
      touchpoint: { tp: 1, fp: 0, fn: 0 },
    });
    expect(measured(row('en', SOUP, [opinion(true, ['premises'], ['premises'])])).get('en')).toEqual({
      driver: { tp: 1, fp: 0, fn: 0 },
      touchpoint: { tp: 0, fp: 1, fn: 1 },
    });
  });

  it('count what only one annotator gave neither way', () => {
    const none = { tp: 0, fp: 0, fn: 0 };
    expect(measured(row('en', SOUP, [opinion(false, [], ['store'])])).get('en')).toEqual({
      driver: none,
      touchpoint: none,
    });
  });

  it('keep languages apart and leave praise out', () => {
    const found = measured(row('en', 'Delicious soup.', []), row('es', 'La sopa estaba asquerosa.', []));
    expect(found.get('en')?.driver.fp).toBe(0);
    expect(found.get('es')?.driver.fp).toBe(1);
  });
});
