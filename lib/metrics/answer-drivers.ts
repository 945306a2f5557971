import type { WorkspaceContext } from '@/lib/access/context';
import type { DriversAnswer } from '@/lib/domain/answers';
import type { Question } from '@/lib/domain/question';
import { breakdownCell, driverAnswers, unexplained } from '@/lib/insight/driver-shares';
import { unexplainedAs } from '@/lib/insight/unexplained-as';
import { answered } from './answer-cache';
import { comparedCells, rangesOf } from './asked';
import { measures } from './measure';
import { without } from './narrow';

/** Why: every driver's shares, balance and change. The population stands without the driver filter. */
export function answerDrivers(context: WorkspaceContext, question: Question): Promise<DriversAnswer> {
  return answered(context, 'drivers', question, async () => {
    const population = without(question, 'driver');
    const [cells, leftOver] = await Promise.all([
      comparedCells(context, population),
      measures.unexplained(context, population),
    ]);
    return {
      ...rangesOf(context, question),
      drivers: driverAnswers(cells).map((answer) => ({ ...answer, ...breakdownCell(cells.now, answer.driver, '*') })),
      unexplained: unexplained(cells.now),
      unexplainedAs: unexplainedAs(cells.now, leftOver),
      dataVersion: context.workspace.dataVersion,
    };
  });
}
