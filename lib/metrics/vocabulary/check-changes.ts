import { z } from 'zod';
import type { WorkspaceContext } from '@/lib/access/context';
import { checkEdits, type EditProblem } from '@/lib/analysis/edits/check-edits';
import { keyOfChange, withChanges } from '@/lib/domain/edit-change';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { editChanges } from '@/lib/ingestion/edit-schemas';
import { standingEdits } from './standing-edits';

export const ChangesAsked = z.object({ changes: editChanges.min(1) });
export type ChangesAsked = z.infer<typeof ChangesAsked>;

/** What a problem is of, as a change of it would be known by. */
function keyOf(edits: WorkspaceEdits, { list, index }: EditProblem): string | null {
  if (list === 'words') {
    const word = edits.words[index];
    return word ? keyOfChange({ kind: 'word', ...word }) : null;
  }
  if (list === 'silenced') {
    const cue = edits.silenced[index];
    return cue ? keyOfChange({ kind: 'silence', ...cue, silenced: true }) : null;
  }
  const cue = edits.cues[index];
  return cue ? keyOfChange({ kind: 'cue', cue }) : null;
}

/** What is wrong with changes laid over the version that stands; nothing where they can be taken. */
export async function checkChanges(
  context: WorkspaceContext,
  { changes }: ChangesAsked,
): Promise<{ readonly problems: readonly EditProblem[] }> {
  const edits = withChanges((await standingEdits(context)).edits, changes);
  const keys = new Set(changes.map(keyOfChange));
  // Of what stands already nothing is told: it is not what was asked about.
  return { problems: checkEdits(edits).filter((problem) => keys.has(keyOf(edits, problem) ?? '')) };
}
