import { describe, expect, it, onTestFinished } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { insertRows } from '@/db/fragments';
import { stageOf, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { AppError } from '@/lib/errors';
import { seededRandom } from '@/lib/domain/seeded-random';
import { answerCause } from './answer-cause';
import { answerDrivers } from './answer-drivers';
import { answerJourney } from './answer-journey';
import { answerOverview } from './answer-overview';
import { answerTouchpoints } from './answer-touchpoints';
import { listMentions } from './list-mentions';
import { parseQuestion } from './parse-question';
import { readMention } from './read-mention';
import { drawMention, seedMentions } from './testing/seed-mentions';

describe.each(testDatabases())('answers on $engine', ({ open }) => {
  async function seeded(count = 1500) {
    const database = await open();
    onTestFinished(() => database.close());
    const { context, drawn } = await seedMentions(database, { count, days: 300 });
    const ask = (query = '') => parseQuestion(context.workspace.id, new URLSearchParams(query));
    return { database, context, drawn, ask };
  }

  it('closes: single causes with the unexplained make the whole, coverage adds up', async () => {
    const { context, drawn, ask } = await seeded();
    for (const query of ['', 'lang=es', 'from=2025-10-03&compare=previous', 'driver=effort&touchpoint=app']) {
      const overview = await answerOverview(context, ask(query));
      for (const population of ['negative', 'leaving'] as const) {
        const explained = overview.drivers.reduce((sum, { population: of }) => sum + of[population].single.n, 0);
        expect(explained + overview.unexplained[population].n, query).toBe(overview.unexplained[population].of);
        expect(overview.unexplained[population].n).toBeGreaterThanOrEqual(0);
      }
      const { mentions, withSignal, noSignal, noText, otherLanguage } = overview.coverage;
      expect(withSignal + noSignal + noText + otherLanguage, query).toBe(mentions);
      expect(overview.totals.mentions, query).toBe(mentions);
      const kinds = Object.values(overview.leavingKinds).reduce((sum, n) => sum + n, 0);
      expect(kinds, query).toBe(overview.totals.leaving + overview.totals.risk);
    }
    const all = await answerOverview(context, ask());
    expect(all.coverage.undated).toBe(drawn.filter(({ mention }) => mention.postedDay === null).length);
    expect(all.trend.points.reduce((sum, point) => sum + point.mentions, 0)).toBe(drawn.length - all.coverage.undated);
    expect(all.compared).toBeNull();
    expect(all.roots).toHaveLength(3);
    expect(all.roots.every(({ touchpoint }) => touchpoint !== 'unspecified')).toBe(true);
  });

  it('breaks down by driver over the population without the driver filter', async () => {
    const { context, ask } = await seeded();
    const plain = await answerOverview(context, ask('lang=es'));
    const narrowed = await answerOverview(context, ask('lang=es&driver=price'));
    expect(narrowed.drivers).toEqual(plain.drivers);
    expect(narrowed.roots).toEqual(plain.roots);
    expect(narrowed.totals.mentions).toBeLessThan(plain.totals.mentions);
    const driversOf = ({ trend }: typeof plain) => trend.points.map((point) => [point.start, point.drivers]);
    expect(driversOf(narrowed)).toEqual(driversOf(plain));
    const dated = narrowed.totals.mentions - narrowed.coverage.undated;
    expect(narrowed.trend.points.reduce((sum, point) => sum + point.mentions, 0)).toBe(dated);
    const { drivers } = await answerDrivers(context, ask('lang=es&driver=price'));
    expect(drivers.map(({ n }) => n)).toEqual(plain.drivers.map(({ population }) => population.negative.multi.n));
  });

  it('tells those whose main reason stands elsewhere from those that give none', async () => {
    const { context, drawn, ask } = await seeded();
    const isMain = (opinion: { primary: boolean; polarity: string }) =>
      opinion.primary && opinion.polarity === 'negative';
    for (const query of ['touchpoint=app', 'touchpoint=app&driver=price', 'stage=use', 'stage=buy&touchpoint=app']) {
      const { unexplained, unexplainedAs } = await answerOverview(context, ask(query));
      const { touchpoint, stage } = ask(query);
      const isHere = (opinion: { touchpoint: string }) => {
        const at = TOUCHPOINTS.find((one) => one === opinion.touchpoint);
        const stageAt = at && stageOf(at);
        return (
          (touchpoint.length === 0 || touchpoint.some((one) => one === at)) &&
          (stage.length === 0 || stage.some((one) => one === stageAt))
        );
      };
      const leaving = drawn.filter(({ mention, opinions }) => mention.leaving === 'leaving' && opinions.some(isHere));
      const elsewhere = leaving.filter(({ opinions }) => opinions.some((one) => isMain(one) && !isHere(one)));
      const noReason = leaving.filter(({ opinions }) => !opinions.some(isMain));
      const { n: elsewhereN, of } = unexplainedAs.leaving.elsewhere;
      expect([elsewhereN, unexplainedAs.leaving.noReason.n, of], query).toEqual([
        elsewhere.length,
        noReason.length,
        leaving.length,
      ]);
      if (query === 'touchpoint=app') expect(Math.min(elsewhere.length, noReason.length)).toBeGreaterThan(0);
      for (const population of ['negative', 'leaving'] as const) {
        const { elsewhere: there, noReason: none } = unexplainedAs[population];
        expect(there.n + none.n, query).toBe(unexplained[population].n);
      }
      // Who complains gives a reason, so that all that is left over stands elsewhere: two ways to one interval.
      expect(unexplainedAs.negative.elsewhere, query).toEqual(unexplained.negative);
      expect((await answerDrivers(context, ask(query))).unexplainedAs).toEqual(unexplainedAs);
    }
    const { unexplained, unexplainedAs } = await answerOverview(context, ask('driver=price'));
    expect([unexplainedAs.leaving.elsewhere.n, unexplainedAs.leaving.noReason]).toEqual([0, unexplained.leaving]);
  });

  it('compares a range with the one before', async () => {
    const { context, ask } = await seeded();
    const now = await answerDrivers(context, ask('from=2026-01-01&to=2026-01-31&compare=previous'));
    expect(now.compared).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    const before = await answerDrivers(context, ask('from=2025-12-01&to=2025-12-31'));
    for (const { driver, change, share } of now.drivers) {
      const old = before.drivers.find((answer) => answer.driver === driver);
      expect(change?.before).toEqual(old?.share);
      expect(change?.difference).toBeCloseTo(Number(share.value) - Number(old?.share.value), 12);
    }
  });

  it('compares each share with itself: its population, its way of counting, and the trend’s buckets', async () => {
    const { context, ask } = await seeded();
    const range = 'from=2026-01-01&to=2026-01-31';
    const earlier = 'from=2025-12-01&to=2025-12-31';
    const now = await answerOverview(context, ask(`${range}&compare=previous`));
    const before = await answerOverview(context, ask(earlier));
    for (const { driver, changes } of now.drivers) {
      const old = before.drivers.find((answer) => answer.driver === driver)?.population;
      for (const population of ['negative', 'leaving'] as const) {
        expect(changes[population].single?.before).toEqual(old?.[population].single);
        expect(changes[population].multi?.before).toEqual(old?.[population].multi);
      }
    }
    expect(now.comparedTrend).toEqual(before.trend);
    const cause = { driver: 'indifference', touchpoint: 'all' } as const;
    const caused = await answerCause(context, ask(`${range}&compare=previous`), cause);
    const then = await answerCause(context, ask(earlier), cause);
    expect(caused.compared).toEqual(now.compared);
    expect(caused.changes.leaving.multi?.before).toEqual(then.population.leaving.multi);
    expect(caused.comparedTrend).toEqual(then.trend);
    expect((await answerOverview(context, ask(range))).comparedTrend).toBeNull();
  });

  it('tells the same of a pair in the journey, the touchpoints and the cause', async () => {
    const { context, drawn, ask } = await seeded();
    const { cells } = await answerJourney(context, ask());
    const cell = cells.find(({ driver, touchpoint }) => driver === 'indifference' && touchpoint === 'advertising');
    const cause = await answerCause(context, ask(), { driver: 'indifference', touchpoint: 'advertising' });
    const holding = drawn.filter(({ opinions }) =>
      opinions.some((o) => o.driver === 'indifference' && o.touchpoint === 'advertising' && o.polarity === 'negative'),
    );
    expect(cause.population.negative.multi).toEqual(cell?.share);
    expect(cell?.n).toBe(holding.length);
    expect(cause.stage).toBe('discover');
    const dated = holding.filter(({ mention }) => mention.postedDay !== null).length;
    expect(cause.trend.points.reduce((sum, point) => sum + point.negative, 0)).toBe(dated);
    expect(cause.breakdowns.source.reduce((sum, { n }) => sum + n, 0)).toBe(holding.length);
    expect(cause.breakdowns.source.reduce((sum, { share }) => sum + share.of, 0)).toBe(cell?.share.of);
    const gold = holding.filter(({ mention }) => mention.product === 'gold').length;
    expect(cause.breakdowns.product.find(({ value }) => value === 'gold')?.n).toBe(gold);
    expect(cause.subReasons.length).toBeGreaterThan(0);
    expect(cause.evidence).toHaveLength(10);
    const shown = new Set(holding.map(({ mention }) => String(mention.id)));
    expect(cause.evidence.every(({ id }) => shown.has(id))).toBe(true);
    for (const other of cause.cooccurring) {
      const both = holding.filter(({ opinions }) =>
        opinions.some(
          (o) => o.driver === other.driver && o.touchpoint === other.touchpoint && o.polarity === 'negative',
        ),
      );
      expect(other.n).toBe(both.length);
      expect(other.share.of).toBe(holding.length);
    }
    const { touchpoints } = await answerTouchpoints(context, ask());
    const everywhere = await answerCause(context, ask(), { driver: 'all', touchpoint: 'advertising' });
    expect(everywhere.population).toEqual(
      touchpoints.find(({ touchpoint }) => touchpoint === 'advertising')?.population,
    );
  });

  it('holds inside a cause what its filters select, over the population that is told beside', async () => {
    const { context, ask } = await seeded();
    const whole = await answerCause(context, ask('stage=use'), { driver: 'indifference', touchpoint: 'all' });
    expect(whole.inside.length).toBeGreaterThan(1);
    for (const cell of whole.inside) {
      expect([cell.driver, cell.stage, cell.share.of]).toEqual([
        'indifference',
        'use',
        whole.population.negative.multi.of,
      ]);
      const one = await answerCause(context, ask('stage=use'), cell);
      expect([one.population.negative.multi, one.inside]).toEqual([cell.share, []]);
    }
    const { cells } = await answerJourney(context, ask());
    const all = await answerCause(context, ask(), { driver: 'all', touchpoint: 'all' });
    expect(all.inside).toEqual(cells.filter(({ n }) => n > 0));
  });

  it('pages through every mention once, newest first, the undated last', async () => {
    const { context, drawn, ask } = await seeded(700);
    for (const query of ['', 'polarity=negative&driver=effort', 'from=2025-11-01']) {
      const seen: { id: string; day: string | null }[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof listMentions>> = await listMentions(context, ask(query), {
          cursor,
          limit: 37,
        });
        expect(page.mentions.length).toBeLessThanOrEqual(37);
        seen.push(...page.mentions);
        cursor = page.nextCursor;
      } while (cursor);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
      const { totals } = await answerOverview(context, ask(query));
      expect(seen.length, query).toBe(totals.mentions);
      const sorted = seen.toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '') || Number(b.id) - Number(a.id));
      expect(seen.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
    }
    expect(drawn.some(({ mention }) => mention.postedDay === null)).toBe(true);
    await expect(listMentions(context, ask(), { cursor: 'nonsense' })).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('explains one mention: contributions add up to its score, cues lie in its text', async () => {
    const { database, context } = await seeded(20);
    const text =
      'La comida llegó fría. Llamé y nadie respondió, escribí un correo y nada. Un servicio pésimo. No vuelvo.';
    const { analyse } = await import('@/lib/analysis/analyse');
    const read = analyse({ text });
    const { mention } = drawMention(seededRandom(7), 900, context.workspace.id, 10);
    const stored = {
      title: null,
      text,
      language: read.lang,
      languageSource: read.langSource,
      ratingRaw: null,
      ratingScale: null,
    };
    const left = { leaving: read.leaving, leavingKind: read.leavingKind };
    const scored = { ...left, ratingNormalised: null, analysisVersion: 1, sentimentLabel: read.sentiment.label };
    const score = { sentimentScore: Math.round(read.sentiment.score * 10_000) };
    await database.write((writer) =>
      insertRows(writer, database.tables.mentions, [{ ...mention, ...stored, ...scored, ...score }]),
    );
    const detail = await readMention(context, 900);
    expect(detail.text).toBe(text);
    expect(detail.explanation.length).toBeGreaterThan(0);
    expect(detail.explanation.reduce((sum, term) => sum + term.contribution, 0)).toBe(score.sentimentScore);
    expect(detail.leavingCues.map((cue) => detail.text.slice(cue.start, cue.end))).toEqual(['No vuelvo']);
    expect(detail.journey?.contacts.map(({ touchpoint }) => touchpoint).slice(-2)).toEqual(['phone', 'email']);
    await expect(readMention(context, 9999)).rejects.toBeInstanceOf(AppError);
    const elsewhere = { ...context, workspace: { ...context.workspace, id: context.workspace.id + 1 } };
    await expect(readMention(elsewhere, 900)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps answers apart by data version and computes one question once', async () => {
    const { context, ask } = await seeded(50);
    const [one, two] = await Promise.all([answerOverview(context, ask()), answerOverview(context, ask())]);
    expect(one).toBe(two);
    const later = { ...context, workspace: { ...context.workspace, dataVersion: 2 } };
    expect((await answerOverview(later, ask())).dataVersion).toBe(2);
  });
});
