import type { Database } from '@/db/client/database';
import { findKnownMentions } from '@/db/queries/find-known-mentions';
import type { ImportRow } from '@/db/queries/rows';
import { type ReadRow, readFile } from '@/lib/intake/files/read-file';
import { openImportFile } from './import-files';
import { readOptions, readPlan } from './import-options';
import { currentLens, type Lens } from './lens';
import type { BatchRow } from './mention-rows';
import { type ReadyOptions, readyRows } from './ready-rows';
import type { ImportStep } from './save-batch';

const BATCH_ROWS = 10_000;
// The first ones are smaller, so that reading, analysis and writing are soon all at work, and the page soon moves.
const FIRST_ROWS = 1_250;
// Long texts make smaller batches, so that memory stays bounded.
const BATCH_CHARACTERS = 8_000_000;

export interface ReadyBatch {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly BatchRow[];
  /** What they were read with. */
  readonly lens: Lens;
  readonly rejects: ImportStep['rejects'];
}

type BatchOptions = Omit<ReadyOptions, 'lens'> & { readonly lens: () => Promise<Lens> };

interface Workspace {
  readonly identityKey: string;
  readonly zone: string;
}

/** Batches start where a saved one ended, so an interrupted import goes on without a gap. */
async function* readBatches(row: ImportRow, zone: string, stop: AbortSignal): AsyncGenerator<ReadRow[]> {
  const { keepExtra } = readOptions(row);
  const options = { now: row.createdAt, zone, keepExtra, skipRows: row.progressRow };
  let batch: ReadRow[] = [];
  let characters = 0;
  let most = FIRST_ROWS;
  for await (const rows of readFile(openImportFile(row.id), readPlan(row), options)) {
    if (stop.aborted) return;
    for (const read of rows) {
      batch.push(read);
      characters += 'mention' in read ? read.mention.text.length : read.cells.join().length;
      if (batch.length < most && characters < BATCH_CHARACTERS) continue;
      yield batch;
      most = Math.min(BATCH_ROWS, most * 2);
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

async function makeReady(
  read: readonly ReadRow[],
  from: number,
  { lens: lensNow, ...rest }: BatchOptions,
): Promise<ReadyBatch> {
  const lens = await lensNow();
  const mentions = read.flatMap((row) => ('mention' in row ? [row.mention] : []));
  const rejects = read.flatMap((row) => ('error' in row ? [{ row: row.row, ...row.error, cells: row.cells }] : []));
  const rows = await readyRows(mentions, { ...rest, lens });
  return { from, to: read.at(-1)?.row ?? from, rows, lens, rejects };
}

/** The batch, or null as soon as the signal aborts: a stop need not wait for the analysis. */
async function unlessStopped(batch: Promise<ReadyBatch>, stop: AbortSignal): Promise<ReadyBatch | null> {
  if (stop.aborted) return null;
  let forget = () => {};
  const stopped = new Promise<null>((resolve) => {
    const onAbort = () => resolve(null);
    stop.addEventListener('abort', onAbort);
    forget = () => stop.removeEventListener('abort', onAbort);
  });
  return Promise.race([batch, stopped]).finally(forget);
}

/**
 * The rows of an import after its progress, analysed, in batches ready to be saved. One batch is read and analysed
 * while the caller saves the one before it. Ends early, without a word, when the signal aborts.
 */
export async function* importBatches(
  database: Database,
  row: ImportRow,
  workspace: Workspace,
  stop: AbortSignal,
): AsyncGenerator<ReadyBatch> {
  const { workspaceId, sourceId } = row;
  let lens: Lens | null = null;
  const options: BatchOptions = {
    key: workspace.identityKey,
    // Asked for each batch: a reading anew may end while a long import goes on.
    lens: async () => (lens = await currentLens(database, workspaceId, lens)),
    duplicates: readOptions(row).duplicates,
    findKnown: async (identities) =>
      sourceId === null ? [] : findKnownMentions(database, { workspaceId, sourceId, identities }),
  };
  let from = row.progressRow;
  let ahead: Promise<ReadyBatch> | undefined;
  for await (const read of readBatches(row, workspace.zone, stop)) {
    const next = makeReady(read, from, options);
    // Awaited below, maybe after another failure: without this the process would take it for unhandled.
    next.catch(() => undefined);
    from = read.at(-1)?.row ?? from;
    const ready = ahead && (await unlessStopped(ahead, stop));
    ahead = next;
    if (ready) yield ready;
    if (stop.aborted) return;
  }
  const ready = ahead && (await unlessStopped(ahead, stop));
  if (ready) yield ready;
}
