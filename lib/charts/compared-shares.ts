import type { Change } from '@/lib/domain/answers';
import type { Share } from '@/lib/domain/question';

interface ComparedShare {
  readonly share: Share;
  readonly change?: Change | null;
}

/** The axis of small shares ends here at the least. */
const LEAST_TOP = 0.05;

/** The highest that rows of shares reach, with their intervals and what they are compared with, 0–1. */
export function highestOf(rows: readonly ComparedShare[]): number {
  return rows.reduce(
    (most, { share, change }) => Math.max(most, share.high ?? 0, change?.before.value ?? 0),
    LEAST_TOP,
  );
}

/** Whether any row is drawn beside what it was before. */
export function isCompared(rows: readonly ComparedShare[]): boolean {
  return rows.some(({ share, change }) => change && !change.before.tooFew && !share.tooFew);
}
