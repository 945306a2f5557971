import { constants, createWriteStream } from 'node:fs';
import { chmod, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImportRow } from '@/db/queries/rows';
import { indexMentions } from '@/db/search/index-mentions';
import type { Workspace } from '@/lib/access/context';
import { isEnded } from '@/lib/domain/import-state';
import { log } from '@/lib/log';
import { createImport, type ImportContext } from './create-import';
import { importFiles, openFile } from './import-files';
import { keepPlan, planFile } from './inspect-import';
import { ownImport } from './own-import';
import { rejectsCsv } from './rejects-csv';
import { runImport } from './run-import';
import { type ImportStart, startImport } from './start-import';

const LOOK_MS = 500;

/** Where to, and who; the workspace may have to be made. */
export interface Place extends Omit<ImportContext, 'workspace'> {
  /** The workspace's, or what it will be. */
  readonly zone: string;
  /** Finds or makes it; called once something can be read from the file. */
  readonly workspace: () => Promise<Workspace>;
}

export interface HereOptions {
  readonly start: ImportStart;
  readonly signal: AbortSignal;
  readonly onProgress: (row: ImportRow) => void;
}

/** Copies the file into the data folder, so that a worker can finish what is interrupted here. */
async function takeIn(file: string): Promise<string> {
  const copy = importFiles.arriving();
  await mkdir(dirname(copy), { recursive: true, mode: 0o700 });
  await copyFile(file, copy, constants.COPYFILE_FICLONE).catch(async (error: unknown) => {
    await rm(copy, { force: true });
    throw error;
  });
  return copy;
}

/** Once an import is queued, a power cut must not leave it half a file. The copy may have come without the right to write. */
async function flush(path: string): Promise<void> {
  await chmod(path, 0o600);
  const handle = await open(path, 'r+');
  await handle.sync().finally(() => handle.close());
}

/** Finds out how the file is read; only when something can be is the workspace asked for, and the import made. */
async function stored(place: Place, file: string, { source, mapping, dateOrder, ratingScale }: ImportStart) {
  // One instant for looking at the file and for reading it, so that both take the same dates for future ones.
  const at = place.clock.now();
  const copy = await takeIn(file);
  try {
    const { size } = await stat(copy);
    const options = { fileName: basename(file), now: at, zone: place.zone, mapping, dateOrder, ratingScale };
    let workspace: Workspace | undefined;
    const earlier = async () => {
      workspace ??= await place.workspace();
      return { reader: place.database, workspaceId: workspace.id };
    };
    const [plan] = await Promise.all([planFile({ open: openFile(copy), options, source, earlier }), flush(copy)]);
    const context: ImportContext = { ...place, workspace: workspace ?? (await place.workspace()) };
    const made = await createImport({ ...context, clock: { now: () => at } }, { fileName: file, size });
    const id = Number(made.id);
    await rename(copy, importFiles.file(id));
    await keepPlan(context.database, await ownImport(context, id), plan);
    return { context, id };
  } finally {
    await rm(copy, { force: true });
  }
}

/** Another worker has it: wait for its end. */
async function follow(context: ImportContext, id: number, { signal, onProgress }: HereOptions): Promise<ImportRow> {
  for (;;) {
    const row = await ownImport(context, id);
    onProgress(row);
    if (signal.aborted || isEnded(row.state)) return row;
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
}

/** Brings the text index on; it is derived, so a failure there is no failure of the import. */
async function index({ database }: ImportContext): Promise<boolean> {
  try {
    return (await indexMentions(database)) > 0;
  } catch (error) {
    log().warn({ error }, 'the text index failed; the next import or worker goes on with it');
    return false;
  }
}

async function run(context: ImportContext, id: number, options: HereOptions): Promise<ImportRow> {
  const { database, clock } = context;
  const onProgress = async (row: ImportRow) => {
    options.onProgress(row);
    // While the threads read the next batch.
    await index(context);
    await index(context);
  };
  await runImport(database, clock, id, { signal: options.signal, lastTry: true, onProgress });
  const row = await follow(context, id, options);
  while (!options.signal.aborted && (await index(context)));
  return row;
}

/** Writes the rejected rows beside the import's file; the path, or null when there are none. */
async function writeRejects(context: ImportContext, row: ImportRow): Promise<string | null> {
  if (row.rejected === 0) return null;
  const file = importFiles.rejects(row.id);
  await pipeline(Readable.from(rejectsCsv(context.database, row, 'en')), createWriteStream(file, { mode: 0o600 }));
  return file;
}

/**
 * Imports a file within this process, without a server; goes the same way as an import of the page. A file from which
 * nothing can be read leaves nothing behind, not even the workspace.
 */
export async function importHere(
  place: Place,
  file: string,
  options: HereOptions,
): Promise<{ row: ImportRow; rejectsFile: string | null }> {
  // How the file is read is settled by its plan.
  const { mapping: _mapping, dateOrder: _order, ratingScale: _scale, ...start } = options.start;
  const { context, id } = await stored(place, file, options.start);
  await startImport(context, id, start);
  const row = await run(context, id, options);
  return { row, rejectsFile: await writeRejects(context, row) };
}
