import type { PlanProblem } from '@/lib/intake/files/plan';

/** What was doubtful in a file, or not read of it: a line each, for a terminal. */
export function planNotes(problems: readonly PlanProblem[]): string {
  return problems
    .map(({ code, column, count }) => `  note: ${code} (${count})${column === null ? '' : `: ${column}`}\n`)
    .join('');
}
