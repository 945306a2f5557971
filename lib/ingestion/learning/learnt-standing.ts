import type { Reader } from '@/db/client/database';
import type { WordEdit, WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { openEdition } from '../edits-of-edition';
import { standingLens } from '../start-reanalysis';

/** What stands in a workspace of what was learnt. */
export interface LearntStanding {
  /** The edition that is in force, or will be as soon as the reading anew under way is done. */
  readonly edition: number;
  readonly edits: WorkspaceEdits;
  readonly learnt: readonly WordEdit[];
  /** Whether that edition is nothing but what was learnt over the one before, so that it can be taken back whole. */
  readonly isWhole: boolean;
}

export async function learntStanding(reader: Reader, workspaceId: number): Promise<LearntStanding> {
  const { edition } = await standingLens(reader, workspaceId);
  const { edits, kind } = await openEdition(reader, workspaceId, edition);
  const learnt = edits.words.filter(({ source }) => source === 'learnt');
  return { edition, edits, learnt, isWhole: kind === 'learnt' };
}
