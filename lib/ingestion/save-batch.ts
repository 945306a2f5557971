import type { Database, Writer } from '@/db/client/database';
import { insertRows, takeNumbers } from '@/db/fragments';
import { advanceImport, isImportAt } from '@/db/queries/advance-import';
import { bumpDataVersion } from '@/db/queries/bump-data-version';
import { deleteMentions } from '@/db/queries/delete-mentions';
import { findKnownMentions } from '@/db/queries/find-known-mentions';
import { findLens } from '@/db/queries/find-lens';
import { readStoredMentions, type StoredMention } from '@/db/queries/read-stored-mentions';
import type { ImportCounts } from '@/lib/domain/import-state';
import { AppError } from '@/lib/errors';
import { appendLedger } from './append-ledger';
import { countedMention } from './counted-mention';
import { askedIdentities, type Decisions, decideRows, type DuplicatePolicy } from './decide-rows';
import { currentLens, isLens, type Lens } from './lens';
import { type BatchRow, mentionRows, type RowPlace } from './mention-rows';
import { readUnread, unreadAgain } from './ready-rows';
import { RollupDeltas } from './rollup-deltas';
import { rowHash } from './row-hash';
import { storable } from './storable';
import { writeDeltas } from './write-deltas';

export interface Batch {
  readonly workspace: { readonly id: number; readonly identityKey: string };
  readonly sourceId: number;
  readonly rows: readonly BatchRow[];
  /** What they were read with. */
  readonly lens: Lens;
  readonly duplicates: DuplicatePolicy;
  readonly at: number;
  /** Null for mentions that come from no import. */
  readonly import: ImportStep | null;
}

/** The step of an import a batch stands for; saved with it or not at all. */
export interface ImportStep {
  readonly id: number;
  readonly fence: number;
  readonly from: number;
  readonly to: number;
  readonly leaseUntil: number;
  readonly rejects: readonly { row: number; code: string; detail: string; cells: readonly string[] }[];
}

// Rows are made and written so many at a time: those that die young cost the collector nothing.
const CHUNK = 2000;
// Each but the first is for a reading anew that ended meanwhile.
const MOST_TRIES = 5;

interface Change {
  readonly changed: number;
  readonly hashChange: bigint;
}

/** Where each row goes: new ones under numbers of their own, changed ones under their old number and import. */
async function placesOf(
  writer: Writer,
  batch: Batch,
  { inserts, updates }: Decisions,
  before: readonly StoredMention[],
) {
  const importOf = new Map(before.map(({ mention }) => [mention.id, mention.importId]));
  const first = inserts.length > 0 ? await takeNumbers(writer, 'mentions', inserts.length) : 0;
  const { workspace, sourceId } = batch;
  const place = { workspaceId: workspace.id, sourceId, identityKey: workspace.identityKey };
  const importId = batch.import?.id ?? null;
  return (index: number): RowPlace => {
    const id = index < inserts.length ? first + index : updates[index - inserts.length]?.id;
    if (id === undefined) throw new RangeError(`a batch has no row ${index}`);
    return { ...place, id, importId: importOf.get(id) ?? importId };
  };
}

async function writeChange(writer: Writer, batch: Batch, decisions: Decisions): Promise<Change> {
  const { mentions, opinions, searchChanges } = writer.tables;
  const changed = decisions.updates.map(({ id }) => id);
  const before = await readStoredMentions(writer, changed);
  const placeOf = await placesOf(writer, batch, decisions, before);
  const deltas = new RollupDeltas(batch.workspace.id);
  let hashChange = 0n;
  for (const { mention, opinions: said } of before) {
    deltas.add(countedMention(mention, said), -1);
    hashChange -= rowHash(mention, said);
  }
  await deleteMentions(writer, changed);
  const waiting = changed.map((mentionId) => ({ mentionId }));
  await insertRows(writer, searchChanges, waiting, { do: 'nothing' });

  const rows = [...decisions.inserts, ...decisions.updates.map(({ row }) => row)];
  for (let start = 0; start < rows.length; start += CHUNK) {
    await refuseWhenLost(writer, batch);
    const chunk = rows.slice(start, start + CHUNK).map((row, index) => mentionRows(row, placeOf(start + index)));
    const chunkMentions = chunk.map(({ mention }) => mention);
    await insertRows(writer, mentions, chunkMentions);
    const chunkOpinions = chunk.flatMap((stored) => stored.opinions);
    await insertRows(writer, opinions, chunkOpinions);
    for (const { mention, opinions: said } of chunk) {
      deltas.add(countedMention(mention, said), 1);
      hashChange += rowHash(mention, said);
    }
  }
  await writeDeltas(writer, deltas);
  return { changed: before.length, hashChange };
}

/** Gives up what could only fail at the end, without holding the import's row meanwhile. */
async function refuseWhenLost(writer: Writer, { import: step }: Batch): Promise<void> {
  if (step && !(await isImportAt(writer, step))) throw new AppError('conflict', 'import-taken-over');
}

/** The last step of a batch: it holds the import's row until the commit, and who cancels must not wait for a whole batch. */
async function advance(writer: Writer, batch: Batch, counts: ImportCounts): Promise<void> {
  if (!batch.import) return;
  const { id: importId, fence, from, to, leaseUntil, rejects } = batch.import;
  const moved = await advanceImport(writer, { importId, fence, from, to, leaseUntil, counts });
  if (!moved) throw new AppError('conflict', 'import-taken-over');
  const workspaceId = batch.workspace.id;
  const rows = rejects.map(({ row, code, detail, cells }) => {
    return { importId, workspaceId, row, code, detail: storable(detail), cells: cells.map(storable) };
  });
  await insertRows(writer, writer.tables.rejects, rows);
}

const isUnread = (row: BatchRow) => row.reading === 'unread';

/** Null, and nothing written, when a row must be stored that was not read, or was read with another lens than stands now. */
function save(database: Database, batch: Batch): Promise<ImportCounts | null> {
  return database.write(async (writer) => {
    // Locks the counter's row, so that batches stand in line on PostgreSQL before they look for what is known.
    await takeNumbers(writer, 'mentions', 0);
    await refuseWhenLost(writer, batch);
    const { workspace, sourceId, rows, duplicates } = batch;
    const identities = askedIdentities(rows, duplicates);
    const known = await findKnownMentions(writer, { workspaceId: workspace.id, sourceId, identities });
    const decisions = decideRows(rows, known, duplicates);
    if (decisions.inserts.some(isUnread) || decisions.updates.some(({ row }) => isUnread(row))) return null;
    // In line with the switch of a reading anew: what was read before it is not stored after it.
    const standing = await findLens(writer, workspace.id);
    if (standing && !isLens(batch.lens, standing)) return null;
    const counts = { ...decisions.counts, rejected: batch.import?.rejects.length ?? 0 };
    if (decisions.inserts.length + decisions.updates.length === 0) {
      await advance(writer, batch, counts);
      return counts;
    }
    const { changed, hashChange } = await writeChange(writer, batch, decisions);
    await appendLedger(writer, {
      workspaceId: workspace.id,
      importId: batch.import?.id ?? null,
      added: decisions.inserts.length,
      changed,
      removed: 0,
      hashChange,
      at: batch.at,
    });
    await bumpDataVersion(writer, workspace.id);
    await advance(writer, batch, counts);
    return counts;
  });
}

/**
 * The only writer of mentions: saves a batch with its opinions, counts, rejects, ledger row and the import's progress
 * in one transaction.
 * @throws AppError `conflict` when the import was cancelled or another worker took it over; nothing is written then.
 */
export async function saveBatch(database: Database, batch: Batch): Promise<ImportCounts> {
  let { rows, lens } = batch;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const saved = await save(database, { ...batch, rows, lens });
    if (saved) return saved;
    // What will not be written is left unread. Where that changed since, or what all is read with, it is read after all,
    // outside of the transaction.
    const now = await currentLens(database, batch.workspace.id, lens);
    rows = await readUnread(now === lens ? rows : unreadAgain(rows), now);
    lens = now;
  }
  throw new AppError('internal', 'a batch was left unread');
}
