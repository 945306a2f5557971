import type { WorkspaceContext } from '@/lib/access/context';
import type { TouchpointsAnswer } from '@/lib/domain/answers';
import type { Question } from '@/lib/domain/question';
import { breakdownCell, type Compared, touchpointAnswers } from '@/lib/insight/driver-shares';
import { answered } from './answer-cache';
import { comparedCells, rangesOf } from './asked';
import { without } from './narrow';

/** Each touchpoint's shares with its balance. */
export function touchpointCells(cells: Compared): TouchpointsAnswer['touchpoints'] {
  return touchpointAnswers(cells).map((answer) => ({ ...answer, ...breakdownCell(cells.now, '*', answer.touchpoint) }));
}

/** Where: every touchpoint spoken of. The population stands without the touchpoint filter. */
export function answerTouchpoints(context: WorkspaceContext, question: Question): Promise<TouchpointsAnswer> {
  return answered(context, 'touchpoints', question, async () => {
    const cells = await comparedCells(context, without(question, 'touchpoint'));
    return {
      ...rangesOf(context, question),
      touchpoints: touchpointCells(cells),
      dataVersion: context.workspace.dataVersion,
    };
  });
}
