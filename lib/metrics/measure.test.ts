import { describe, expect, it, onTestFinished } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { DRIVERS } from '@/lib/domain/taxonomy';
import { readCells } from '@/db/queries/read-cells';
import { readDayTotals } from '@/db/queries/read-reading-counts';
import { readTrendCells } from '@/db/queries/read-trend';
import type { Cell, DatedCell } from '@/lib/domain/counts';
import { cellTable } from '@/lib/insight/cell-table';
import { measures } from './measure';
import { tallyCells } from './mirror/tally-cells';
import { tallyTrend } from './mirror/tally-trend';
import { parseQuestion } from './parse-question';
import { selectMentions } from './select-mentions';
import { LAST_DAY, seedMentions } from './testing/seed-mentions';

const ask = (workspaceId: number, query = '') => parseQuestion(workspaceId, new URLSearchParams(query));
const byKey = (cells: readonly Cell[]) =>
  cells
    .filter((cell) => cell.mentions > 0)
    .toSorted((a, b) => `${a.driver}/${a.touchpoint}`.localeCompare(`${b.driver}/${b.touchpoint}`));
const byPeriod = (cells: readonly DatedCell[]) =>
  cells
    .filter(({ mentions }) => mentions > 0)
    .toSorted((a, b) => a.period - b.period || a.driver.localeCompare(b.driver));

describe.each(testDatabases())('measures on $engine', ({ open }) => {
  async function seeded() {
    const database = await open();
    onTestFinished(() => database.close());
    return { database, ...(await seedMentions(database, { count: 3000, days: 500 })) };
  }

  it('counts the same from the rollups as from the mentions, at every level and range', async () => {
    const { database, context } = await seeded();
    for (const range of [
      '',
      'from=2025-06-15&to=2026-02-10',
      'from=2026-02-03&to=2026-02-20',
      'from=2025-11-01',
      'to=2025-12-31',
      'from=2025-10-01&to=2025-12-31',
      'from=2025-12-15&to=2026-01-14',
    ]) {
      const question = ask(context.workspace.id, range);
      const rolled = await readCells(database, context.workspace.id, question);
      const counted = tallyCells(await selectMentions(context, question));
      expect(byKey(rolled), range).toEqual(byKey(counted));
      expect(cellTable(rolled).at('*', '*').negative).toBeGreaterThan(0);
      // Every source named is every mention, by the other path.
      const all = { ...question, source: ['encuesta', 'tripadvisor'] };
      const sorted = (rows: Awaited<ReturnType<typeof readDayTotals>>) =>
        rows.toSorted((a, b) => `${a.reading}${a.leavingKind}`.localeCompare(`${b.reading}${b.leavingKind}`));
      expect(sorted(await readDayTotals(database, question)), range).toEqual(
        sorted(await measures.readings(context, all)),
      );
    }
  });

  it('draws the same trend from both, at every grain and key', async () => {
    const { database, context } = await seeded();
    const id = context.workspace.id;
    for (const key of [
      { driver: '*', touchpoint: '*' },
      { driver: 'effort', touchpoint: '*' },
      { driver: '*', touchpoint: 'app' },
      { driver: 'effort', touchpoint: 'app' },
    ] as const) {
      const days = { from: LAST_DAY - 60, to: LAST_DAY - 3 };
      const rolled = await readTrendCells(database, id, days, { ...key, byMonth: false });
      const counted = tallyTrend(await selectMentions(context, { ...ask(id), ...days }), key, 'day');
      expect(byPeriod(rolled), JSON.stringify(key)).toEqual(byPeriod(counted));
    }
    for (const [range, grain] of [
      ['', 'month'],
      ['from=2026-02-01', 'day'],
      ['from=2025-09-03&to=2026-02-11', 'week'],
      ['from=2024-12-15&to=2026-02-11', 'month'],
    ] as const) {
      const question = ask(id, range);
      const rolled = await measures.trend(context, question);
      const counted = await measures.trend(context, { ...question, source: ['encuesta', 'tripadvisor'] });
      expect(rolled.grain).toBe(grain);
      expect(rolled).toEqual(counted);
      expect(rolled.points.reduce((sum, point) => sum + point.drivers.indifference, 0)).toBeGreaterThan(0);
    }
  });

  it('selects by each filter what the drawn mentions hold', async () => {
    const { context, drawn } = await seeded();
    const id = context.workspace.id;
    type One = (typeof drawn)[number];
    const stars = ({ mention }: One) =>
      mention.ratingNormalised === null ? 0 : Math.round(1 + 4 * mention.ratingNormalised);
    type Said = One['opinions'][number];
    const cases: [string, (one: One) => boolean, ((opinion: Said) => boolean)?][] = [
      ['source=encuesta', ({ mention }) => mention.sourceId === 2],
      ['channel=web&channel=app', ({ mention }) => ['web', 'app'].includes(mention.channel ?? '')],
      ['kind=survey', ({ mention }) => mention.kind === 'survey'],
      ['product=gold&location=Lima', ({ mention }) => mention.product === 'gold' && mention.location === 'Lima'],
      ['lang=pt', ({ mention }) => mention.language === 'pt'],
      ['leaving=risk', ({ mention }) => mention.leaving === 'risk'],
      ['rating=2', (one) => stars(one) === 2],
      ['rating=1&rating=5', (one) => stars(one) === 1 || stars(one) === 5],
      [
        'driver=effort&polarity=positive',
        ({ opinions }) => opinions.some((o) => o.driver === 'effort' && o.polarity === 'positive'),
        (o) => o.driver === 'effort' && o.polarity === 'positive',
      ],
      [
        'driver=price&touchpoint=website',
        ({ opinions }) => opinions.some((o) => o.driver === 'price' && o.touchpoint === 'website'),
        (o) => o.driver === 'price' && o.touchpoint === 'website',
      ],
      [
        'stage=discover&driver=effort',
        ({ opinions }) =>
          opinions.some(
            (o) => ['advertising', 'reputation', 'communication'].includes(o.touchpoint) && o.driver === 'effort',
          ),
        (o) => ['advertising', 'reputation', 'communication'].includes(o.touchpoint) && o.driver === 'effort',
      ],
      [
        'from=2026-01-05&to=2026-01-20',
        ({ mention }) => (mention.postedDay ?? 0) >= LAST_DAY - 63 && (mention.postedDay ?? 0) <= LAST_DAY - 48,
      ],
    ];
    // The filters must hold for the very opinion that is counted.
    for (const [query, holds, meets = () => true] of cases) {
      const selected = drawn.filter(holds);
      const table = await measures.cells(context, ask(id, query));
      expect(table.at('*', '*').mentions, query).toBe(selected.length);
      expect(selected.length, query).toBeGreaterThan(0);
      for (const driver of DRIVERS) {
        const negative = selected.filter(({ opinions }) =>
          opinions.some((o) => o.driver === driver && o.polarity === 'negative' && meets(o)),
        );
        expect(table.at(driver, '*').negative, `${query} ${driver}`).toBe(negative.length);
        expect(table.at(driver, '*').leaving).toBe(
          negative.filter(({ mention }) => mention.leaving === 'leaving').length,
        );
      }
    }
  });
});
