import type { Reader } from '@/db/client/database';
import { newestReanalysis } from '@/db/queries/newest-reanalysis';
import { countOutdated } from '@/db/queries/outdated-workspaces';
import type { WorkspaceContext } from '@/lib/access/context';
import type { ReanalysisState } from '@/lib/domain/reanalysis';
import { ANALYSIS_VERSION } from './analysis-version';

/** How far the newest reading anew of a workspace has come. */
export interface ReanalysisProgress {
  readonly id: number;
  readonly state: ReanalysisState;
  /** What the mentions are read with. */
  readonly edition: number;
  readonly pack: string | null;
  readonly analysisVersion: number;
  /** Texts read so far, of how many there were when it began. */
  readonly done: number;
  readonly total: number;
  /** Mentions of which the reading came out otherwise; null until it is done. */
  readonly changed: number | null;
  readonly error: string | null;
  /** `kind:id name` of who asked for it; `raiz` where a worker did by itself. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly finishedAt: number | null;
}

/** The newest reading anew of a workspace, under way or ended; null where there never was one. */
export async function reanalysisState(reader: Reader, workspaceId: number): Promise<ReanalysisProgress | null> {
  const row = await newestReanalysis(reader, workspaceId);
  if (!row) return null;
  const { id, edition, pack, analysisVersion, done, total, changed, error, createdBy, createdAt, finishedAt } = row;
  // Written by the queries of lib/ingestion alone.
  const state = row.state as ReanalysisState;
  const what = { id, state, edition, pack, analysisVersion, changed, error };
  return { ...what, done: Math.min(done, total), total, by: createdBy, startedAt: createdAt, finishedAt };
}

/** The newest reading anew as a door tells it, and whether there is reason for another one. */
export async function readReanalysis({ database, workspace }: Pick<WorkspaceContext, 'database' | 'workspace'>) {
  const newest = await reanalysisState(database, workspace.id);
  return {
    newest: newest && {
      ...newest,
      startedAt: new Date(newest.startedAt).toISOString(),
      finishedAt: newest.finishedAt === null ? null : new Date(newest.finishedAt).toISOString(),
    },
    /** Mentions that an older version of the analysis read. */
    outdated: await countOutdated(database, workspace.id, ANALYSIS_VERSION),
  };
}
