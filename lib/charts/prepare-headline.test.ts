import { describe, expect, it } from 'vitest';
import type { Share } from '@/lib/domain/question';
import { overviewOf } from './overview-fixture';
import { prepareDuel } from './prepare-duel';
import { isTooLittle, prepareHeadline } from './prepare-headline';
import { prepareShares } from './prepare-shares';

describe('prepareHeadline', () => {
  it('speaks of those who leave and sets the leader against price', () => {
    const { headline, fallbackFrom } = prepareHeadline(
      overviewOf({ leaving: { indifference: 400, effort: 200, price: 120 } }),
    );
    expect(headline).toMatchObject({
      kind: 'lead',
      population: 'leaving',
      top: { driver: 'indifference' },
      second: { driver: 'price' },
    });
    expect(fallbackFrom).toBeNull();
  });

  it('claims no order when the intervals overlap', () => {
    const { headline } = prepareHeadline(overviewOf({ leaving: { effort: 50, product: 47, price: 3 } }));
    expect(headline).toMatchObject({ kind: 'tie', top: { driver: 'effort' }, second: { driver: 'product' } });
  });

  it('falls back to complaints when few leave, and says how few', () => {
    const { headline, fallbackFrom } = prepareHeadline(
      overviewOf({ leaving: { price: 12 }, negative: { price: 500, indifference: 90 } }),
    );
    expect(headline).toMatchObject({
      kind: 'lead',
      population: 'negative',
      top: { driver: 'price' },
      second: { driver: 'indifference' },
    });
    expect(fallbackFrom).toBe(12);
  });

  it('says too few where many comments are by few people', () => {
    const overview = overviewOf({ leaving: { price: 40 } });
    const worth = (share: Share): Share => ({ ...share, nEffective: 4, tooFew: true });
    const drivers = overview.drivers.map((entry) => ({
      ...entry,
      population: {
        ...entry.population,
        leaving: { multi: worth(entry.population.leaving.multi), single: worth(entry.population.leaving.single) },
      },
    }));
    expect(prepareHeadline({ ...overview, drivers }).headline).toEqual({
      kind: 'tooFew',
      population: 'leaving',
      of: 40,
    });
    expect(prepareDuel({ ...overview, drivers }, 'leaving', 'single').verdict).toBe('few');
  });

  it('says too few, none, or no reason rather than guess', () => {
    expect(prepareHeadline(overviewOf({ leaving: { price: 3 }, negative: { price: 20 } })).headline).toEqual({
      kind: 'tooFew',
      population: 'leaving',
      of: 3,
    });
    expect(prepareHeadline(overviewOf({})).headline).toEqual({ kind: 'none', population: 'negative', of: 0 });
    expect(prepareHeadline(overviewOf({ leaving: {}, unexplained: 80 })).headline.kind).toBe('noReason');
    expect(prepareHeadline(overviewOf({ leaving: {}, unexplained: 40, elsewhere: 40 })).headline.kind).toBe(
      'elsewhere',
    );
  });
});

describe('prepareShares', () => {
  it('closes the single-cause sum with those that give no reason', () => {
    const model = prepareShares(
      overviewOf({ leaving: { indifference: 60, price: 20 }, unexplained: 20 }),
      'leaving',
      'single',
    );
    expect(model.rows.at(-1)?.key).toBe('unexplained');
    expect(model.rows.reduce((sum, row) => sum + row.share.n, 0)).toBe(model.of);
    expect(model.rows.every((row) => (row.share.high ?? 0) <= model.top)).toBe(true);
    expect(model.ticks.at(-1)).toBe(model.top);
  });
  it('gives those whose main reason lies outside the filters a row of their own', () => {
    const { rows, of } = prepareShares(
      overviewOf({ leaving: { indifference: 60 }, unexplained: 20, elsewhere: 15 }),
      'leaving',
      'single',
    );
    expect(rows.slice(-2).map(({ key, share }) => [key, share.n])).toEqual([
      ['elsewhere', 15],
      ['unexplained', 20],
    ]);
    expect(rows.reduce((sum, row) => sum + row.share.n, 0)).toBe(of);
  });
  it('leaves them out where a mention may count in several rows', () => {
    const model = prepareShares(overviewOf({ negative: { indifference: 60 } }), 'negative', 'multi');
    expect(model.rows.some((row) => row.key === 'unexplained')).toBe(false);
    expect(model.rows[0]?.key).toBe('indifference');
  });
});

describe('isTooLittle', () => {
  it('holds while neither those who complain nor those who leave are enough', () => {
    expect(isTooLittle(overviewOf({ negative: { price: 2 }, leaving: { price: 2 } }))).toBe(true);
    expect(isTooLittle(overviewOf({ negative: { price: 29 } }))).toBe(true);
    expect(isTooLittle(overviewOf({ negative: { price: 30 }, leaving: { price: 2 } }))).toBe(false);
    expect(isTooLittle(overviewOf({ negative: { price: 5 }, leaving: { price: 30 } }))).toBe(false);
  });
});

describe('prepareDuel', () => {
  it('names a winner only when the intervals are apart', () => {
    expect(prepareDuel(overviewOf({ leaving: { indifference: 90, price: 30 } }), 'leaving', 'single')).toMatchObject({
      verdict: 'indifference',
      times: 3,
    });
    expect(prepareDuel(overviewOf({ leaving: { indifference: 31, price: 30 } }), 'leaving', 'single')).toMatchObject({
      verdict: 'close',
      times: null,
    });
    expect(prepareDuel(overviewOf({ leaving: { indifference: 5 } }), 'leaving', 'single').verdict).toBe('few');
  });
});
