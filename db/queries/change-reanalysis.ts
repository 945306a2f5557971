import { and, eq, inArray } from 'drizzle-orm';
import { OPEN_REANALYSIS_STATES } from '@/lib/domain/reanalysis';
import type { Writer } from '../client/database';
import type { ReanalysisRow } from './rows';

/** Changes a reading anew that has not ended; with `fence` only while this worker holds it. False when it is not so. */
export async function changeReanalysis(
  writer: Writer,
  { id, fence }: { readonly id: number; readonly fence?: number },
  set: Partial<Omit<ReanalysisRow, 'id' | 'workspaceId'>>,
): Promise<boolean> {
  const { reanalyses } = writer.tables;
  const rows = await writer.orm
    .update(reanalyses)
    .set(set)
    .where(
      and(
        eq(reanalyses.id, id),
        inArray(reanalyses.state, OPEN_REANALYSIS_STATES),
        fence === undefined ? undefined : eq(reanalyses.fence, fence),
      ),
    )
    .returning({ id: reanalyses.id });
  return rows.length === 1;
}
