import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import { OPEN_REANALYSIS_STATES } from '@/lib/domain/reanalysis';
import type { Writer } from '../client/database';
import type { ReanalysisRow } from './rows';

/** Takes a reading anew that waits, or whose worker fell silent, under a new fence; undefined when there is nothing to take. */
export async function claimReanalysis(
  writer: Writer,
  { id, now, leaseUntil }: { readonly id: number; readonly now: number; readonly leaseUntil: number },
): Promise<ReanalysisRow | undefined> {
  const { reanalyses } = writer.tables;
  const [row] = await writer.orm
    .update(reanalyses)
    .set({ state: 'running', fence: sql`${reanalyses.fence} + 1`, leaseUntil })
    .where(
      and(eq(reanalyses.id, id), inArray(reanalyses.state, OPEN_REANALYSIS_STATES), lte(reanalyses.leaseUntil, now)),
    )
    .returning();
  return row;
}
