import { constants, createWriteStream } from 'node:fs';
import { copyFile, rename, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { changeImport } from '@/db/queries/change-import';
import type { ImportRow } from '@/db/queries/rows';
import { indexMentions } from '@/db/search/index-mentions';
import { createImport, type ImportContext } from './create-import';
import { failureSentence } from './failure-sentence';
import { importFiles } from './import-files';
import { ENDED_STATES } from './import-state';
import { inspectImport } from './inspect-import';
import { ownImport } from './own-import';
import { rejectsCsv } from './rejects-csv';
import { runImport } from './run-import';
import { type ImportStart, startImport } from './start-import';

const LOOK_MS = 500;

export interface HereOptions {
  readonly start: ImportStart;
  readonly signal: AbortSignal;
  readonly onProgress: (row: ImportRow) => void;
}

async function stored(context: ImportContext, file: string): Promise<number> {
  const { size } = await stat(file);
  const { id } = await createImport(context, { fileName: file, size });
  const number = Number(id);
  const arriving = `${importFiles.file(number)}.arriving`;
  await copyFile(file, arriving, constants.COPYFILE_FICLONE);
  await rename(arriving, importFiles.file(number));
  return number;
}

/** Another worker has it: wait for its end. */
async function follow(context: ImportContext, id: number, { signal, onProgress }: HereOptions): Promise<ImportRow> {
  for (;;) {
    const row = await ownImport(context, id);
    onProgress(row);
    if (signal.aborted || ENDED_STATES.some((state) => state === row.state)) return row;
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
}

async function run(context: ImportContext, id: number, options: HereOptions): Promise<ImportRow> {
  const { database, clock } = context;
  const onProgress = async (row: ImportRow) => {
    options.onProgress(row);
    // While the threads read the next batch.
    await indexMentions(database);
    await indexMentions(database);
  };
  await runImport(database, clock, id, { signal: options.signal, lastTry: true, onProgress });
  const row = await follow(context, id, options);
  while (!options.signal.aborted && (await indexMentions(database)) > 0);
  return row;
}

/** Writes the rejected rows beside the import's file; the path, or null when there are none. */
async function writeRejects(context: ImportContext, row: ImportRow): Promise<string | null> {
  if (row.rejected === 0) return null;
  const file = importFiles.rejects(row.id);
  await pipeline(Readable.from(rejectsCsv(context.database, row)), createWriteStream(file, { mode: 0o600 }));
  return file;
}

/**
 * Imports a file within this process, without a server: copies it into the data folder, so that a worker can finish
 * what is interrupted here, and goes the same way as an import of the page.
 */
export async function importHere(
  context: ImportContext,
  file: string,
  options: HereOptions,
): Promise<{ row: ImportRow; rejectsFile: string | null }> {
  const id = await stored(context, file);
  try {
    const { mapping } = options.start;
    await inspectImport(context, mapping ? { id, mapping } : { id });
    await startImport(context, id, { ...options.start, mapping: undefined });
  } catch (error) {
    const set = { state: 'failed', error: failureSentence(error), finishedAt: context.clock.now() };
    await context.database.write((writer) => changeImport(writer, { id, from: ['uploading', 'inspected'], set }));
    throw error;
  }
  const row = await run(context, id, options);
  return { row, rejectsFile: await writeRejects(context, row) };
}
