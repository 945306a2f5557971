import { checkEdits } from '@/lib/analysis/edits/check-edits';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { AppError } from '@/lib/errors';

/**
 * Lets through only edits that texts can be read with.
 * @throws AppError `bad-request` (`edits-not-taken`) with the first thing that is wrong.
 */
export function refuseWrongEdits(edits: WorkspaceEdits): void {
  const problems = checkEdits(edits);
  const [first] = problems;
  if (first === undefined) return;
  throw new AppError('bad-request', 'edits-not-taken', {
    n: problems.length,
    at: `${first.list}[${first.index}]`,
    found: first.found,
    problem: first.code,
  });
}
