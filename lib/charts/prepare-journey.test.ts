import { describe, expect, it } from 'vitest';
import type { JourneyAnswer, JourneyCell, PackPlaceShare } from '@/lib/domain/answers';
import type { Share } from '@/lib/domain/question';
import { stageOf, type Driver, type Touchpoint } from '@/lib/domain/taxonomy';
import { prepareJourney } from './prepare-journey';

const share = (n: number, of: number, spread = 0.02): Share => ({
  value: of === 0 ? null : n / of,
  low: of === 0 ? null : n / of - spread,
  high: of === 0 ? null : n / of + spread,
  n,
  of,
});

function answer(counts: readonly (readonly [Touchpoint, number, number])[], of: number): JourneyAnswer {
  const cell = (touchpoint: Touchpoint, driver: Driver, n: number): JourneyCell => ({
    touchpoint,
    stage: stageOf(touchpoint),
    driver,
    n,
    share: share(n, of),
    sentiment: 0,
    change: null,
  });
  const none = share(0, of);
  return {
    range: { from: null, to: null },
    compared: null,
    dataVersion: 1,
    packPlaces: [],
    cells: counts.flatMap(([touchpoint, , n]) => [cell(touchpoint, 'price', 0), cell(touchpoint, 'effort', n)]),
    touchpoints: counts.map(([touchpoint, mentions, n]) => ({
      touchpoint,
      stage: stageOf(touchpoint),
      mentions,
      n,
      share: share(n, of),
      negativeShare: share(n, mentions),
      sentiment: 0,
      population: { negative: { multi: share(n, of), single: none }, leaving: { multi: none, single: none } },
      change: null,
    })),
  };
}

describe('prepareJourney', () => {
  it('sets every touchpoint at its stage, in the journey’s order, and what has no place apart', () => {
    const counts = [
      ['unspecified', 90, 80],
      ['refund', 20, 9],
      ['billing', 30, 20],
      ['app', 40, 30],
    ] as const;
    const model = prepareJourney(answer(counts, 200));
    expect(model.stages.map(({ stage, rows }) => [stage, ...rows.map(({ touchpoint }) => touchpoint)])).toEqual([
      ['buy', 'app'],
      ['pay', 'billing', 'refund'],
    ]);
    expect(model.unplaced?.share.n).toBe(80);
    expect(model.stages[0]?.rows[0]?.reasons).toEqual(['effort']);
  });

  it('names the worst place, never the one that was not told', () => {
    const model = prepareJourney(
      answer(
        [
          ['unspecified', 90, 80],
          ['phone', 50, 40],
          ['app', 40, 10],
        ],
        200,
      ),
    );
    expect(model.headline).toMatchObject({ kind: 'lead', top: { touchpoint: 'phone', heat: 4 } });
  });

  it('claims no order where the intervals overlap, and nothing of a few', () => {
    const close = [
      ['phone', 50, 40],
      ['app', 50, 38],
    ] as const;
    expect(prepareJourney(answer(close, 200)).headline).toMatchObject({
      kind: 'tie',
      top: { touchpoint: 'phone' },
      second: { touchpoint: 'app' },
    });
    expect(prepareJourney(answer([['phone', 12, 12]], 12)).headline).toEqual({ kind: 'tooFew', of: 12 });
    expect(prepareJourney(answer([['phone', 12, 0]], 0)).headline).toEqual({ kind: 'none', of: 0 });
    expect(prepareJourney(answer([['unspecified', 80, 80]], 80)).headline).toEqual({ kind: 'noPlace', of: 80 });
  });

  it('has no colour for a few', () => {
    const told = answer([['phone', 20, 10]], 20);
    const touchpoints = told.touchpoints.map((one) => ({ ...one, share: { ...one.share, tooFew: true as const } }));
    expect(prepareJourney({ ...told, touchpoints }).stages[0]?.rows[0]?.heat).toBe(0);
  });

  it('grows hotter with the part of all complaints', () => {
    const counts = [
      ['advertising', 9, 0],
      ['store', 9, 4],
      ['app', 9, 5],
      ['phone', 9, 10],
      ['refund', 9, 20],
    ] as const;
    const { stages } = prepareJourney(answer(counts, 100));
    expect(stages.flatMap(({ rows }) => rows.map(({ touchpoint, heat }) => [touchpoint, heat]))).toEqual(
      expect.arrayContaining([
        ['advertising', 0],
        ['store', 1],
        ['app', 2],
        ['phone', 3],
        ['refund', 4],
      ]),
    );
  });

  it('names the three places of the industry that are named most at a touchpoint, and none that would be told as 0 %', () => {
    const place = (id: string, touchpoint: Touchpoint, n: number, of = 1000): PackPlaceShare => ({
      place: id,
      name: { es: id, en: id },
      touchpoint,
      n,
      share: share(n, of),
    });
    const packPlaces = [
      place('a', 'staff', 90),
      place('b', 'phone', 80),
      place('c', 'staff', 70),
      place('d', 'staff', 60),
      place('e', 'staff', 50),
      place('f', 'phone', 4),
    ];
    const told = (model: ReturnType<typeof prepareJourney>) =>
      model.stages.flatMap(({ rows }) => rows.map((row) => [row.touchpoint, row.packPlaces.map((each) => each.place)]));
    const counts = [
      ['phone', 200, 150],
      ['staff', 400, 300],
    ] as const;
    const model = prepareJourney({ ...answer(counts, 1000), packPlaces });
    expect(Object.fromEntries(told(model))).toEqual({ phone: ['b'], staff: ['a', 'c', 'd'] });
    const rare = place('a', 'staff', 9, 20);
    const tooFew = { ...rare, share: { ...rare.share, tooFew: true as const } };
    const few = prepareJourney({ ...answer(counts, 1000), packPlaces: [tooFew] });
    expect(Object.fromEntries(told(few))).toEqual({ phone: [], staff: [] });
  });
});
