import type { Reader } from '@/db/client/database';
import type { WordLearner } from '@/lib/analysis/learning/word-learner';
import { EDITED_LANGUAGES } from '@/lib/domain/workspace-edits';
import { largestHeld } from '@/lib/insight/benjamini-hochberg';
import { currentLens } from '../lens';
import { openedLens } from '../opened-lens';
import { withoutLearnt } from './without-learnt';

/**
 * A learner for each language, over what people set in the workspace: what was learnt before is learnt anew. Loaded when
 * first asked for, since a worker that never learns needs no lexicon of its own.
 * @param names words of names; may still grow until the last text was counted.
 */
export async function openLearners(
  reader: Reader,
  workspaceId: number,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, WordLearner>> {
  const { WordLearner: Learner } = await import('@/lib/analysis/learning/word-learner');
  const lens = await currentLens(reader, workspaceId);
  const { pack } = await openedLens(lens);
  const edits = withoutLearnt(lens.edits);
  return new Map(
    EDITED_LANGUAGES.map((language) => [language, new Learner({ language, edits, pack, names, largestHeld })]),
  );
}
