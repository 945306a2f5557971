import { and, eq, inArray, ne } from 'drizzle-orm';
import { NOT_ANALYSED, OPEN_REANALYSIS_STATES } from '@/lib/domain/reanalysis';
import type { Writer } from '../client/database';
import { countOf } from '../fragments';

export interface NewReanalysis {
  readonly workspaceId: number;
  readonly edition: number;
  readonly pack: string | null;
  readonly analysisVersion: number;
  readonly createdBy: string;
  readonly createdAt: number;
}

/** Asks for a reading anew of all mentions that have words, in the place of one under way; gives its id. */
export async function insertReanalysis(writer: Writer, asked: NewReanalysis): Promise<number> {
  const { reanalyses, mentions } = writer.tables;
  const { workspaceId, createdAt } = asked;
  await writer.orm
    .update(reanalyses)
    .set({ state: 'replaced', finishedAt: createdAt, leaseUntil: 0 })
    .where(and(eq(reanalyses.workspaceId, workspaceId), inArray(reanalyses.state, OPEN_REANALYSIS_STATES)));
  const [counted] = await writer.orm
    .select({ total: countOf(mentions.id) })
    .from(mentions)
    .where(and(eq(mentions.workspaceId, workspaceId), ne(mentions.analysisVersion, NOT_ANALYSED)));
  const [row] = await writer.orm
    .insert(reanalyses)
    .values({ ...asked, state: 'waiting', total: counted?.total ?? 0 })
    .returning({ id: reanalyses.id });
  if (!row) throw new Error('a reading anew got no id');
  return row.id;
}
