import type { Database } from '@/db/client/database';
import { takeNumbers } from '@/db/fragments';
import { outdatedWorkspaces } from '@/db/queries/outdated-workspaces';
import type { Clock } from '@/lib/clock';
import { ANALYSIS_VERSION } from './analysis-version';
import { beginReanalysis, tellQueueOfReanalysis } from './start-reanalysis';

/** Who asks where nobody does: a newer version of the analysis came. */
const BY_ITSELF = 'raiz';

/** Has mentions that an older version of the analysis read be read anew, in every workspace that has some. */
export async function rereadOutdated(database: Database, clock: Clock): Promise<void> {
  for (const workspaceId of await outdatedWorkspaces(database, ANALYSIS_VERSION)) {
    const at = clock.now();
    const id = await database.write(async (writer) => {
      await takeNumbers(writer, 'mentions', 0);
      // Another worker that started at the same time may have asked.
      if (!(await outdatedWorkspaces(writer, ANALYSIS_VERSION)).includes(workspaceId)) return null;
      return beginReanalysis(writer, { workspaceId, by: BY_ITSELF, at });
    });
    if (id !== null) await tellQueueOfReanalysis(database, id);
  }
}
