import type { WorkspaceContext } from '@/lib/access/context';
import type { JourneyAnswer } from '@/lib/domain/answers';
import type { Question } from '@/lib/domain/question';
import { journeyCells } from '@/lib/insight/driver-shares';
import { answered } from './answer-cache';
import { touchpointCells } from './answer-touchpoints';
import { comparedCells, rangesOf } from './asked';
import { without } from './narrow';
import { packShares } from './pack-shares';

/** The journey map: touchpoint × driver, over the population without the filters of either and of the stage. */
export function answerJourney(context: WorkspaceContext, question: Question): Promise<JourneyAnswer> {
  return answered(context, 'journey', question, async () => {
    const whole = without(question, 'driver', 'touchpoint', 'packTouchpoint', 'stage');
    const [cells, packPlaces] = await Promise.all([
      comparedCells(context, whole),
      packShares(context, whole, { driver: '*', touchpoint: '*' }),
    ]);
    return {
      ...rangesOf(context, question),
      cells: journeyCells(cells),
      touchpoints: touchpointCells(cells),
      packPlaces,
      dataVersion: context.workspace.dataVersion,
    };
  });
}
