import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Database, Reader } from '@/db/client/database';
import { changeImport } from '@/db/queries/change-import';
import type { ImportRow } from '@/db/queries/rows';
import { RATING_SCALES } from '@/lib/domain/mention';
import { UNSTARTED_STATES } from '@/lib/domain/import-state';
import { slugOf } from '@/lib/access/slug';
import { AppError } from '@/lib/errors';
import type { OpenFile } from '@/lib/intake/files/data-records';
import { inspectFile, type InspectOptions, type RejectsFound } from '@/lib/intake/files/inspect-file';
import { IntakeError, type IntakeErrorCode } from '@/lib/intake/files/intake-error';
import { DATE_ORDERS, type Field, FIELDS, type FilePlan } from '@/lib/intake/files/plan';
import type { ImportContext } from './create-import';
import { failureOf, storedFailure } from './import-failure';
import { importFiles, openImportFile } from './import-files';
import { ownImport } from './own-import';
import { partLength } from './put-part';
import { findOrigin, recallChoices } from './recall-reading';

/** Name of a source. */
export const SourceName = z.string().trim().min(1).max(100);

const Column = z.union([z.number().int(), z.string().max(500)]);
const oneEach = Object.fromEntries(FIELDS.map((field) => [field, Column.optional()])) as Record<
  Field,
  z.ZodOptional<typeof Column>
>;

/**
 * Field → column: its number from 0, or its header; a negative number or an empty name leaves the field out. `text` may
 * name several columns, which are joined in the order they have in the file.
 */
export const FileMapping = z.strictObject({
  ...oneEach,
  text: z.union([Column, z.array(Column).max(100)]).optional(),
});
export type FileMapping = z.infer<typeof FileMapping>;

/** How dates and ratings are read where somebody says so. */
const Reading = {
  dateOrder: z.enum(DATE_ORDERS).optional(),
  ratingScale: z.enum(RATING_SCALES).optional(),
};

export const ImportReading = z.object({ mapping: FileMapping.optional(), ...Reading });
export type ImportReading = z.infer<typeof ImportReading>;

/** What a mapping in a file may say. */
export const MappingFile = FileMapping.extend(Reading);

export const ImportInspection = ImportReading.extend({
  /** Name of the source it will go to: what its earlier files settled is kept to. */
  source: SourceName.optional(),
});

async function* assembled(row: ImportRow): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for (let n = 1; partLength(row.size, n) > 0; n += 1) {
    const part = importFiles.part(row.id, n);
    if (!existsSync(part)) throw new AppError('conflict', 'part-missing', { n });
    for await (const chunk of createReadStream(part)) {
      hash.update(chunk);
      yield chunk;
    }
  }
  if (row.sha256 && hash.digest('hex') !== row.sha256) throw new AppError('conflict', 'file-differs');
}

/** Puts the parts together, once all are there and the hash is the announced one. */
async function assemble(row: ImportRow): Promise<void> {
  if (existsSync(importFiles.file(row.id))) return;
  const arriving = `${importFiles.file(row.id)}.${process.pid}-${performance.now()}`;
  try {
    await pipeline(assembled(row), createWriteStream(arriving, { mode: 0o600, flush: true }));
    await rename(arriving, importFiles.file(row.id));
  } finally {
    await rm(arriving, { force: true });
  }
  await rm(importFiles.parts(row.id), { recursive: true, force: true });
}

export interface Planning {
  readonly open: OpenFile;
  readonly options: InspectOptions;
  /** Name of the source where one was given. */
  readonly source: string | undefined;
  /** Where the earlier imports are; asked for once something can be read, or a rejects file looks for its origin. */
  readonly earlier: () => Promise<{ readonly reader: Reader; readonly workspaceId: number }>;
}

/**
 * How a file is read, as the workspace's earlier imports complete it: a rejects file as the file it came from, and what a
 * file leaves open as earlier files of its source settled it.
 * @throws AppError `unusable-file` when nothing can be read from it.
 */
export async function planFile({ open, options, source, earlier }: Planning): Promise<FilePlan> {
  try {
    const originOf = async (found: RejectsFound) => {
      const { reader, workspaceId } = await earlier();
      const origin = await findOrigin(reader, workspaceId, found);
      if (origin === null) return null;
      // What was guessed for that file may have been settled since.
      const { source: slug } = origin.from;
      return { ...origin, plan: await recallChoices(reader, { workspaceId, source: slug }, origin.plan) };
    };
    const plan = await inspectFile(open, { ...options, originOf });
    const { reader, workspaceId } = await earlier();
    if (plan.rejects) return plan;
    return await recallChoices(
      reader,
      { workspaceId, source: source === undefined ? plan.format : slugOf(source) },
      plan,
    );
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    throw new AppError('unusable-file', error.code, error.detail, { cause: error });
  }
}

/** Keeps the plan of an import that has not started. */
export async function keepPlan(database: Database, { id, size }: ImportRow, plan: FilePlan): Promise<void> {
  const set = { plan, state: 'inspected', received: size, error: null };
  await database.write((writer) => changeImport(writer, { id, from: UNSTARTED_STATES, set }));
}

/** What no mapping can mend. */
const FINAL: readonly string[] = ['empty-file', 'not-text', 'no-data-rows'] satisfies IntakeErrorCode[];

/** Notes why nothing can be read from a file, so that it does not seem to be arriving still. */
async function noteRefusal({ database, clock }: Inspecting, { id, size }: ImportRow, refused: AppError): Promise<void> {
  const ended = FINAL.includes(refused.detail) ? { state: 'failed', finishedAt: clock.now() } : {};
  const set = { error: storedFailure(failureOf(refused)), received: size, ...ended };
  await database.write((writer) => changeImport(writer, { id, from: ['uploading'], set }));
}

type Inspecting = Pick<ImportContext, 'database' | 'clock' | 'workspace'>;

/**
 * Finds out how an import's file is read and keeps the plan; may be asked again with another mapping until it starts.
 * @throws AppError `conflict` when parts are missing, `unusable-file` when nothing can be read from it.
 */
export async function inspectImport(
  context: Inspecting,
  { id, source, ...reading }: { id: number } & z.infer<typeof ImportInspection>,
): Promise<FilePlan> {
  const row = await ownImport(context, id, UNSTARTED_STATES);
  await assemble(row);
  const { fileName, createdAt: now } = row;
  const { database, workspace } = context;
  const options = { fileName, now, zone: workspace.zone, ...reading };
  const earlier = () => Promise.resolve({ reader: database, workspaceId: workspace.id });
  const plan = await planFile({ open: openImportFile(id), options, source, earlier }).catch(async (error: unknown) => {
    if (error instanceof AppError && error.detail !== 'unknown-column') await noteRefusal(context, row, error);
    throw error;
  });
  await keepPlan(context.database, row, plan);
  return plan;
}
