import { and, eq, exists, inArray, notExists, notInArray, sql } from 'drizzle-orm';
import { NOT_ANALYSED, OPEN_REANALYSIS_STATES } from '@/lib/domain/reanalysis';
import type { Reader } from '../client/database';
import { countOf } from '../fragments';

const isOutdated = ({ tables: { mentions } }: Reader, analysisVersion: number) =>
  notInArray(mentions.analysisVersion, [NOT_ANALYSED, analysisVersion]);

/** How many mentions of a workspace another version of the analysis read. */
export async function countOutdated(reader: Reader, workspaceId: number, analysisVersion: number): Promise<number> {
  const { mentions } = reader.tables;
  const [row] = await reader.orm
    .select({ n: countOf(mentions.id) })
    .from(mentions)
    .where(and(eq(mentions.workspaceId, workspaceId), isOutdated(reader, analysisVersion)));
  return row?.n ?? 0;
}

/** Some mentions of a workspace that another version of the analysis read. */
export async function outdatedMentions(
  reader: Reader,
  of: { readonly workspaceId: number; readonly analysisVersion: number; readonly limit: number },
): Promise<number[]> {
  const { mentions } = reader.tables;
  const rows = await reader.orm
    .select({ id: mentions.id })
    .from(mentions)
    .where(and(eq(mentions.workspaceId, of.workspaceId), isOutdated(reader, of.analysisVersion)))
    .orderBy(mentions.id)
    .limit(of.limit);
  return rows.map(({ id }) => id);
}

/** Workspaces with mentions that another version of the analysis read, of which no reading anew is under way. */
export async function outdatedWorkspaces(reader: Reader, analysisVersion: number): Promise<number[]> {
  const { workspaces, mentions, reanalyses } = reader.tables;
  const one = { one: sql`1` };
  const itsOutdated = and(eq(mentions.workspaceId, workspaces.id), isOutdated(reader, analysisVersion));
  const isUnderWay = and(eq(reanalyses.workspaceId, workspaces.id), inArray(reanalyses.state, OPEN_REANALYSIS_STATES));
  const rows = await reader.orm
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(
      and(
        exists(reader.orm.select(one).from(mentions).where(itsOutdated)),
        notExists(reader.orm.select(one).from(reanalyses).where(isUnderWay)),
      ),
    )
    .orderBy(workspaces.id);
  return rows.map(({ id }) => id);
}
