import { stat } from 'node:fs/promises';
import type { ImportRow } from '@/db/queries/rows';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { ensureWorkspace, NewWorkspace } from '@/lib/access/add-workspace';
import { findWorkspace } from '@/lib/access/find-workspace';
import { defaultZone } from '@/lib/access/zone';
import { systemClock } from '@/lib/clock';
import { database } from '@/lib/database';
import { AppError } from '@/lib/errors';
import { closeAnalysisPool } from '@/lib/ingestion/analysis-pool';
import { failureOf, failureSentence, toldFailure } from '@/lib/ingestion/import-failure';
import { importHere, type Place } from '@/lib/ingestion/import-here';
import { readPlan } from '@/lib/ingestion/import-options';
import { keepHeapLean } from '@/lib/ingestion/lean-heap';
import { ImportStart } from '@/lib/ingestion/start-import';
import { tidyUpWhenDue } from '@/lib/jobs/tidy-up-when-due';
import { lineOf } from '../report-failure';
import { stopSignal } from '../stop-signal';
import { importProgress } from './import-progress';
import { planNotes } from './import-plan-notes';
import { readMapping } from '../read-mapping';

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export interface ImportIo {
  readonly stdout: Stream;
  readonly stderr: Stream;
}

export interface ImportCommand {
  readonly workspace: string;
  readonly source?: string;
  readonly json?: boolean;
  readonly duplicates?: string;
  readonly redact?: string;
  readonly keepExtra?: boolean;
  /** Path of a JSON file: field to column, `dateOrder`, `ratingScale`. */
  readonly mapping?: string;
}

const DONE = 0;
const WITH_REJECTS = 1;
const COULD_NOT = 2;

async function readStart(command: ImportCommand): Promise<ImportStart> {
  const { source, duplicates, keepExtra, mapping } = command;
  if (command.redact === 'on') throw new AppError('bad-request', '--redact on cannot be had yet; leave it out');
  return ImportStart.parse({ source, duplicates, keepExtra, ...(mapping ? await readMapping(mapping) : {}) });
}

async function openPlace(workspace: string): Promise<Place> {
  const given = NewWorkspace.safeParse({ name: workspace });
  if (!given.success) throw new AppError('bad-request', 'The name of a workspace has 1 to 100 characters.');
  const opened = await database();
  const known = await findWorkspace(opened, given.data.name);
  return {
    database: opened,
    clock: systemClock,
    actor: CLI_ACTOR,
    zone: known?.zone ?? defaultZone(),
    workspace: () => ensureWorkspace(opened, systemClock, given.data),
  };
}

function answerOf(file: string, row: ImportRow, rejectsFile: string | null, seconds: number) {
  const { format, encoding, delimiter, headerRow } = readPlan(row);
  const { imported, updated, duplicates, rejected, noText } = row;
  return {
    file,
    member: null,
    importId: String(row.id),
    format,
    encoding,
    delimiter,
    headerRow,
    rows: imported + updated + duplicates + rejected + noText,
    imported,
    updated,
    duplicates,
    rejected,
    noText,
    rejectsFile,
    seconds: Math.round(seconds * 100) / 100,
  };
}

type Answer = ReturnType<typeof answerOf>;

const sentenceOf = (answer: Answer) =>
  `${answer.file}: ${answer.rows} rows (${answer.format}), ${answer.imported} new, ${answer.updated} updated, ` +
  `${answer.duplicates} known, ${answer.rejected} rejected, ${answer.noText} without text, ${answer.seconds} s` +
  `${answer.rejectsFile ? `\n  rejected rows: ${answer.rejectsFile}` : ''}\n`;

async function importOne(
  file: string,
  how: { place: Place; start: ImportStart; json: boolean; signal: AbortSignal },
  io: ImportIo,
): Promise<number> {
  const began = performance.now();
  const progress = importProgress(io.stderr, file);
  try {
    const info = await stat(file);
    if (!info.isFile()) throw new AppError('unusable-file', `it is not a file`);
    if (info.size === 0) throw new AppError('unusable-file', `it is empty`);
    const { start, signal, place } = how;
    const { row, rejectsFile } = await importHere(place, file, { start, signal, onProgress: progress.show });
    progress.end();
    if (row.state !== 'done') {
      const why =
        toldFailure(row.error, 'en')?.sentence ??
        (row.state === 'cancelled' ? 'The import was cancelled.' : 'Interrupted; a worker will go on with it.');
      io.stderr.write(`${file}: ${why}\n`);
      return COULD_NOT;
    }
    const answer = answerOf(file, row, rejectsFile, (performance.now() - began) / 1000);
    io.stdout.write(how.json ? `${JSON.stringify(answer)}\n` : sentenceOf(answer));
    io.stderr.write(planNotes(readPlan(row)));
    return row.rejected > 0 ? WITH_REJECTS : DONE;
  } catch (error) {
    progress.end();
    io.stderr.write(`${file}: ${reasonOf(error)}\n`);
    return COULD_NOT;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AppError) return lineOf(error);
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'it may not be read by this user';
  return failureSentence(failureOf(error), 'en');
}

/** `raiz import`: imports files one after another; 0 done, 1 done with rejected rows, 2 when a file could not be read. */
export async function runImport(files: readonly string[], command: ImportCommand, io: ImportIo): Promise<number> {
  keepHeapLean();
  const start = await readStart(command);
  const place = await openPlace(command.workspace);
  const signal = stopSignal();
  let worst = DONE;
  for (const file of files) {
    if (signal.aborted) return COULD_NOT;
    worst = Math.max(worst, await importOne(file, { place, start, json: command.json === true, signal }, io));
  }
  await closeAnalysisPool();
  await tidyUpWhenDue(place.database, place.clock);
  return worst;
}
