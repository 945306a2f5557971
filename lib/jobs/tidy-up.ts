import type { Database } from '@/db/client/database';
import { deleteFinishedJobs } from '@/db/queries/delete-finished-jobs';
import type { Clock } from '@/lib/clock';
import { MS_PER_DAY } from '@/lib/domain/day';
import { forgetStaged } from '@/lib/ingestion/run-reanalysis';
import { pruneImports } from '@/lib/ingestion/prune-imports';

const KEEP_JOBS_MS = 7 * MS_PER_DAY;

/** How often a worker does it. */
export const TIDY_EVERY_MS = 3_600_000;

/** A worker's housekeeping: what ended jobs, imports and readings anew leave behind. Several workers may do it at once. */
export async function tidyUp(database: Database, clock: Clock): Promise<void> {
  await pruneImports(database, clock);
  await forgetStaged(database);
  await database.write((writer) => deleteFinishedJobs(writer, clock.now() - KEEP_JOBS_MS));
}
