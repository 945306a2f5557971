import { and, eq, exists, inArray, notExists, notInArray, sql } from 'drizzle-orm';
import { OPEN_REANALYSIS_STATES } from '@/lib/domain/reanalysis';
import type { Reader } from '../client/database';

// Of a mention without words; lib/ingestion/analysis-version.ts.
const NOT_ANALYSED = 0;

/** Workspaces with mentions that another version of the analysis read, of which no reading anew is under way. */
export async function outdatedWorkspaces(reader: Reader, analysisVersion: number): Promise<number[]> {
  const { workspaces, mentions, reanalyses } = reader.tables;
  const one = { one: sql`1` };
  const isOutdated = and(
    eq(mentions.workspaceId, workspaces.id),
    notInArray(mentions.analysisVersion, [NOT_ANALYSED, analysisVersion]),
  );
  const isUnderWay = and(eq(reanalyses.workspaceId, workspaces.id), inArray(reanalyses.state, OPEN_REANALYSIS_STATES));
  const rows = await reader.orm
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(
      and(
        exists(reader.orm.select(one).from(mentions).where(isOutdated)),
        notExists(reader.orm.select(one).from(reanalyses).where(isUnderWay)),
      ),
    )
    .orderBy(workspaces.id);
  return rows.map(({ id }) => id);
}
