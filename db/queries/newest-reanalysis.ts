import { desc, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { ReanalysisRow } from './rows';

/** The newest reading anew of a workspace, which alone may be under way; undefined where none was ever asked for. */
export async function newestReanalysis(reader: Reader, workspaceId: number): Promise<ReanalysisRow | undefined> {
  const { reanalyses } = reader.tables;
  const [row] = await reader.orm
    .select()
    .from(reanalyses)
    .where(eq(reanalyses.workspaceId, workspaceId))
    .orderBy(desc(reanalyses.id))
    .limit(1);
  return row;
}
