import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';

/** What people set in a workspace, without what was learnt. */
export const withoutLearnt = (edits: WorkspaceEdits): WorkspaceEdits => ({
  ...edits,
  words: edits.words.filter(({ source }) => source !== 'learnt'),
});
