import type { TrendKey } from '@/db/queries/read-trend';
import type { WorkspaceContext } from '@/lib/access/context';
import type { Range, Trend } from '@/lib/domain/answers';
import { isoOfDay } from '@/lib/domain/day';
import type { DayRange, Question } from '@/lib/domain/question';
import { comparedRange } from '@/lib/insight/compared-range';
import type { Compared } from '@/lib/insight/driver-shares';
import { measures } from './measure';
import { today } from './today';

/** A range of days as the answers tell it. */
export function rangeOf({ from, to }: DayRange): Range {
  return { from: from === null ? null : isoOfDay(from), to: to === null ? null : isoOfDay(to) };
}

/**
 * The same question of the range it compares with; null when it compares nothing or has no first day, since all history
 * has nothing before it. A range without a last day ends today.
 */
function comparedQuestion(context: WorkspaceContext, question: Question): Question | null {
  if (question.compare === null || question.from === null) return null;
  const to = question.to ?? Math.max(question.from, today(context));
  return { ...question, ...comparedRange(question.from, to, question.compare), compare: null };
}

/** The range asked for and the one it is held against. */
export function rangesOf(context: WorkspaceContext, question: Question) {
  const compared = comparedQuestion(context, question);
  return { range: rangeOf(question), compared: compared && rangeOf(compared) };
}

/** The buckets of the compared range; null when nothing is compared. */
export async function comparedTrend(
  context: WorkspaceContext,
  question: Question,
  key?: TrendKey,
): Promise<Trend | null> {
  const before = comparedQuestion(context, question);
  return before && measures.trend(context, before, key);
}

/** Cells of a question and of its compared range. */
export async function comparedCells(context: WorkspaceContext, question: Question): Promise<Compared> {
  const before = comparedQuestion(context, question);
  const [now, then] = await Promise.all([
    measures.cells(context, question),
    before ? measures.cells(context, before) : null,
  ]);
  return { now, before: then };
}
