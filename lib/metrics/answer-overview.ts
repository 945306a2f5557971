import type { WorkspaceContext } from '@/lib/access/context';
import type { Overview } from '@/lib/domain/answers';
import type { Question } from '@/lib/domain/question';
import { causeAnswers, driverAnswers, unexplained } from '@/lib/insight/driver-shares';
import { rootCauses } from '@/lib/insight/root-causes';
import { coverageOf, leavingKindsOf, totalsOf } from '@/lib/insight/totals';
import { answered } from './answer-cache';
import { comparedCells, rangesOf } from './asked';
import { measures } from './measure';
import { without } from './narrow';

/** Why customers leave, in one answer: totals, drivers, the roots to fix first, the trend, what was read and left out. */
export function answerOverview(context: WorkspaceContext, question: Question): Promise<Overview> {
  return answered(context, 'overview', question, () => computeOverview(context, question));
}

async function computeOverview(context: WorkspaceContext, question: Question): Promise<Overview> {
  const { workspace } = context;
  const byDriver = comparedCells(context, without(question, 'driver'));
  const filtersDriver = question.driver.length > 0;
  const filtersCause = question.touchpoint.length > 0;
  const [selected, drivers, causes, readings, trend] = await Promise.all([
    filtersDriver ? measures.cells(context, question) : byDriver.then(({ now }) => now),
    byDriver,
    filtersCause ? comparedCells(context, without(question, 'driver', 'touchpoint')) : byDriver,
    measures.readings(context, question),
    measures.trend(context, question),
  ]);
  return {
    ...rangesOf(context, question),
    totals: totalsOf(readings, selected),
    coverage: coverageOf(readings),
    drivers: driverAnswers(drivers),
    unexplained: unexplained(drivers.now),
    leavingKinds: leavingKindsOf(readings),
    roots: rootCauses(causeAnswers(causes)),
    trend,
    dataVersion: workspace.dataVersion,
  };
}
