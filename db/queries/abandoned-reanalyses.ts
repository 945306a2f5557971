import { and, inArray, lt } from 'drizzle-orm';
import { OPEN_REANALYSIS_STATES } from '@/lib/domain/reanalysis';
import type { Reader } from '../client/database';

/** Readings anew that should be going on but that no worker has been at since `before`. */
export async function abandonedReanalyses(reader: Reader, before: number): Promise<{ id: number; fence: number }[]> {
  const { reanalyses } = reader.tables;
  return reader.orm
    .select({ id: reanalyses.id, fence: reanalyses.fence })
    .from(reanalyses)
    .where(and(inArray(reanalyses.state, OPEN_REANALYSIS_STATES), lt(reanalyses.leaseUntil, before)));
}
