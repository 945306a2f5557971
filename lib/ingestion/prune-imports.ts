import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Database } from '@/db/client/database';
import { changeImport } from '@/db/queries/change-import';
import { findEndedImports } from '@/db/queries/find-ended-imports';
import { unstartedImports } from '@/db/queries/unstarted-imports';
import { MS_PER_DAY } from '@/lib/domain/day';
import { UNSTARTED_STATES } from '@/lib/domain/import-state';
import type { Clock } from '@/lib/clock';
import { storedFailure } from './import-failure';
import { importFiles } from './import-files';

/** How long the bytes of an ended import are kept; nothing of Raíz reads them any more. */
const KEEP_BYTES_MS = MS_PER_DAY;
/** How long an upload may rest before it counts as abandoned. */
const KEEP_UPLOAD_MS = 7 * MS_PER_DAY;

/** When something at a path was changed last; 0 where there is nothing. */
export const changedAt = (path: string) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** Ends uploads that nobody went on with for a week, so that their bytes go as those of every ended import. */
async function abandonUploads(database: Database, now: number): Promise<void> {
  const before = now - KEEP_UPLOAD_MS;
  for (const id of await unstartedImports(database, before)) {
    const touched = Math.max(await changedAt(importFiles.folder(id)), await changedAt(importFiles.parts(id)));
    if (touched >= before) continue;
    const error = storedFailure({ reason: 'upload-abandoned', values: {} });
    const set = { state: 'cancelled', finishedAt: now, error };
    await database.write((writer) => changeImport(writer, { id, from: UNSTARTED_STATES, set }));
  }
}

/** The bytes that came, whole, in parts or half written. The rejected rows beside them stay as long as the import is listed. */
async function removeBytes(id: number): Promise<void> {
  const names = await readdir(importFiles.folder(id));
  const bytes = names.filter((name) => name !== basename(importFiles.rejects(id)));
  for (const name of bytes) await rm(join(importFiles.folder(id), name), { recursive: true, force: true });
  if (bytes.length === names.length) await rmdir(importFiles.folder(id)).catch(() => undefined);
}

/** Copies whose process ended before they became an import's. */
async function removeStrays(names: readonly string[], now: number): Promise<void> {
  for (const name of names.filter((each) => each.startsWith('arriving-'))) {
    const path = importFiles.stray(name);
    if ((await changedAt(path)) < now - KEEP_BYTES_MS) await rm(path, { force: true });
  }
}

/**
 * Frees what imports leave in the data folder: the bytes of those that ended a day ago, uploads nobody went on with for
 * a week, and strays. Several processes may do it at once.
 */
export async function pruneImports(database: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  await abandonUploads(database, now);
  const names = await readdir(importFiles.all()).catch(() => []);
  await removeStrays(names, now);
  const ids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  for (const id of await findEndedImports(database, { ids, before: now - KEEP_BYTES_MS })) await removeBytes(id);
}
