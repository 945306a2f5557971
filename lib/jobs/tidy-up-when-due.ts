import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Database } from '@/db/client/database';
import type { Clock } from '@/lib/clock';
import { importFiles } from '@/lib/ingestion/import-files';
import { changedAt } from '@/lib/ingestion/prune-imports';
import { log } from '@/lib/log';
import { TIDY_EVERY_MS, tidyUp } from './tidy-up';

/**
 * The housekeeping of an installation where no worker runs: done at the end of a command, at most as often as a worker
 * would. Whatever goes wrong is noted alone, since the command's own work is done.
 */
export async function tidyUpWhenDue(database: Database, clock: Clock): Promise<void> {
  try {
    if (clock.now() - (await changedAt(importFiles.tidied())) < TIDY_EVERY_MS) return;
    const mark = importFiles.tidied();
    await mkdir(dirname(mark), { recursive: true, mode: 0o700 });
    // First, so that commands that end together do not all begin.
    await writeFile(mark, '', { mode: 0o600 });
    await tidyUp(database, clock);
  } catch (error) {
    log().warn({ error }, 'tidying up failed; a later command or a worker does it');
  }
}
