import type { Database, Reader, Writer } from '@/db/client/database';
import { takeNumbers } from '@/db/fragments';
import { findLens } from '@/db/queries/find-lens';
import { insertAudit } from '@/db/queries/insert-audit';
import { insertReanalysis } from '@/db/queries/insert-reanalysis';
import { newestReanalysis } from '@/db/queries/newest-reanalysis';
import { actorLabel } from '@/lib/access/actor-label';
import type { WorkspaceContext } from '@/lib/access/context';
import { AppError } from '@/lib/errors';
import { OPEN_REANALYSIS_STATES } from '@/lib/domain/reanalysis';
import { openQueue } from '@/lib/jobs/open-queue';
import { log } from '@/lib/log';
import { ANALYSIS_VERSION } from './analysis-version';

/** What is to change of how a workspace is read; what is left out stays as it is, or as it is already on its way to be. */
export interface ReanalysisAsked {
  readonly workspaceId: number;
  readonly edition?: number;
  readonly pack?: string | null;
  readonly by: string;
  readonly at: number;
}

/** What a workspace's mentions are read with as soon as what is under way is done. */
export async function standingLens(
  reader: Reader,
  workspaceId: number,
): Promise<{ readonly edition: number; readonly pack: string | null }> {
  const newest = await newestReanalysis(reader, workspaceId);
  const isOpen = newest && OPEN_REANALYSIS_STATES.some((state) => state === newest.state);
  const standing = isOpen ? newest : await findLens(reader, workspaceId);
  if (!standing) throw new AppError('not-found', 'no-such-workspace');
  return { edition: standing.edition, pack: standing.pack };
}

/**
 * Asks for a reading anew, in the caller's transaction, which stands in line with the batches that save mentions; one
 * under way is replaced, and what that one was to change is taken over. Gives its id, to tell the queue after the commit.
 */
export async function beginReanalysis(writer: Writer, asked: ReanalysisAsked): Promise<number> {
  const { workspaceId, by, at } = asked;
  const standing = await standingLens(writer, workspaceId);
  const { edition = standing.edition, pack = standing.pack } = asked;
  const made = { workspaceId, edition, pack, analysisVersion: ANALYSIS_VERSION, createdBy: by, createdAt: at };
  return insertReanalysis(writer, made);
}

/** Tells a worker that there is something to read anew. A queue that cannot be reached only delays it: workers look for themselves. */
export async function tellQueueOfReanalysis(database: Database, reanalysisId: number, timesTaken = 0): Promise<void> {
  try {
    const queue = await openQueue(database);
    await queue.enqueue({ kind: 'reanalysis', payload: { reanalysisId } }, timesTaken);
  } catch (error) {
    log().warn({ error, reanalysis: reanalysisId }, 'the queue could not be told of a reading anew');
  }
}

/** What a reading anew that failed was to change; nothing where the newest did not. */
async function leftUnread(reader: Reader, workspaceId: number): Promise<Pick<ReanalysisAsked, 'edition' | 'pack'>> {
  const newest = await newestReanalysis(reader, workspaceId);
  return newest?.state === 'failed' ? { edition: newest.edition, pack: newest.pack } : {};
}

/**
 * Has all mentions of a workspace read anew as it is set up now: after a newer analysis came. After a reading anew that
 * failed, as that one was to read them.
 */
export async function startReanalysis({ database, clock, actor, workspace }: WorkspaceContext): Promise<void> {
  const at = clock.now();
  const by = actorLabel(actor);
  const workspaceId = workspace.id;
  const id = await database.write(async (writer) => {
    await takeNumbers(writer, 'mentions', 0);
    await insertAudit(writer, { workspaceId, actor: by, action: 'reanalysis.start', subject: null, at });
    return beginReanalysis(writer, { workspaceId, ...(await leftUnread(writer, workspaceId)), by, at });
  });
  await tellQueueOfReanalysis(database, id);
}
