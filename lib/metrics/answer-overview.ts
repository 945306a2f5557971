import type { WorkspaceContext } from '@/lib/access/context';
import type { Overview, Trend } from '@/lib/domain/answers';
import { isoOfDay } from '@/lib/domain/day';
import type { Question } from '@/lib/domain/question';
import { causeAnswers, driverAnswers, unexplained } from '@/lib/insight/driver-shares';
import { rootCauses } from '@/lib/insight/root-causes';
import { coverageOf, leavingKindsOf, totalsOf } from '@/lib/insight/totals';
import { unexplainedAs } from '@/lib/insight/unexplained-as';
import { answered } from './answer-cache';
import { comparedCells, comparedTrend, rangesOf } from './asked';
import { measures } from './measure';
import { standingDay } from './standing';
import { without } from './narrow';

/** Why customers leave, in one answer: totals, drivers, the roots to fix first, the trend, what was read and left out. */
export function answerOverview(context: WorkspaceContext, question: Question): Promise<Overview> {
  return answered(context, 'overview', question, () => computeOverview(context, question));
}

async function computeOverview(context: WorkspaceContext, question: Question): Promise<Overview> {
  const { workspace } = context;
  const population = without(question, 'driver');
  const byDriver = comparedCells(context, population);
  const filtersDriver = question.driver.length > 0;
  const filtersCause = question.touchpoint.length > 0;
  const [selected, drivers, causes, readings, trend, trendBefore, trendByDriver, leftOver, open] = await Promise.all([
    filtersDriver ? measures.cells(context, question) : byDriver.then(({ now }) => now),
    byDriver,
    filtersCause ? comparedCells(context, without(question, 'driver', 'touchpoint')) : byDriver,
    measures.readings(context, question),
    measures.trend(context, question),
    comparedTrend(context, question),
    filtersDriver ? measures.trend(context, population) : null,
    measures.unexplained(context, population),
    measures.open(context, question),
  ]);
  return {
    ...rangesOf(context, question),
    totals: totalsOf(readings, selected),
    coverage: coverageOf(readings),
    drivers: driverAnswers(drivers),
    unexplained: unexplained(drivers.now),
    unexplainedAs: unexplainedAs(drivers.now, leftOver),
    leavingKinds: leavingKindsOf(readings),
    open: { n: open, asOf: isoOfDay(standingDay(context, question)) },
    roots: rootCauses(causeAnswers(causes)),
    trend: trendByDriver ? withDriversOf(trend, trendByDriver) : trend,
    comparedTrend: trendBefore,
    dataVersion: workspace.dataVersion,
  };
}

/** The buckets of a selection, with the drivers counted as everywhere: without the filter on them. Both span the same days. */
function withDriversOf(trend: Trend, byDriver: Trend): Trend {
  const points = trend.points.map((point, index) => ({
    ...point,
    drivers: byDriver.points[index]?.drivers ?? point.drivers,
  }));
  return { ...trend, points };
}
