import { setImmediate } from 'node:timers/promises';
import type { Database, Writer } from '@/db/client/database';
import { insertRows, takeNumbers, updateRows } from '@/db/fragments';
import { bumpDataVersion } from '@/db/queries/bump-data-version';
import { changeReanalysis } from '@/db/queries/change-reanalysis';
import { deleteOpinions } from '@/db/queries/delete-mentions';
import { readStoredMentions, type StoredMention } from '@/db/queries/read-stored-mentions';
import { setLens } from '@/db/queries/set-lens';
import { stagedChanges } from '@/db/queries/staged-changes';
import { stageReadings } from '@/db/queries/stage-readings';
import { unstagedMentions } from '@/db/queries/unstaged-mentions';
import type { Clock } from '@/lib/clock';
import { appendLedger } from './append-ledger';
import { countedMention } from './counted-mention';
import { readingColumns } from './mention-rows';
import { reread, sameOpinions, stagedReading } from './reread';
import { RollupDeltas } from './rollup-deltas';
import { rowHash } from './row-hash';
import { readAnew, REANALYSIS_LEASE_MS, type Staging, TakenOver } from './stage-reanalysis';
import { writeDeltas } from './write-deltas';

const PAGE = 2000;

interface Tally {
  readonly deltas: RollupDeltas;
  changed: number;
  hashChange: bigint;
}

/** Puts the new readings of some mentions in the place of the old ones: rows, counts and hashes. */
async function replace(
  writer: Writer,
  tally: Tally,
  pairs: readonly (readonly [StoredMention, StoredMention])[],
): Promise<void> {
  const { mentions, opinions } = writer.tables;
  for (const [before, after] of pairs) {
    tally.deltas.add(countedMention(before.mention, before.opinions), -1);
    tally.deltas.add(countedMention(after.mention, after.opinions), 1);
    tally.hashChange += rowHash(after.mention, after.opinions) - rowHash(before.mention, before.opinions);
  }
  const toldOtherwise = pairs.filter(([before, after]) => !sameOpinions(before.opinions, after.opinions));
  await deleteOpinions(
    writer,
    toldOtherwise.map(([{ mention }]) => mention.id),
  );
  await insertRows(
    writer,
    opinions,
    toldOtherwise.flatMap(([, after]) => after.opinions),
  );
  await updateRows(
    writer,
    mentions,
    'id',
    pairs.map(([, { mention }]) => ({ id: mention.id, ...pick(mention) })),
  );
  tally.changed += pairs.length;
}

type ReadingColumns = ReturnType<typeof readingColumns>;
const COLUMNS = Object.keys(readingColumns(null)) as (keyof ReadingColumns)[];
const pick = (mention: StoredMention['mention']) => Object.fromEntries(COLUMNS.map((name) => [name, mention[name]]));

async function replaceAll(writer: Writer, { row, lens }: Staging): Promise<Tally> {
  const tally: Tally = { deltas: new RollupDeltas(row.workspaceId), changed: 0, hashChange: 0n };
  for (let after = 0; ;) {
    const page = await stagedChanges(writer, { reanalysisId: row.id, after, limit: PAGE });
    const readings = new Map(page.map((staged) => [staged.mentionId, stagedReading(staged, lens)]));
    // Those that were removed meanwhile are no longer there.
    const stored = await readStoredMentions(writer, [...readings.keys()]);
    const pairs = stored.flatMap((before) => {
      const reading = readings.get(before.mention.id);
      return reading ? [[before, reread(before, reading)] as const] : [];
    });
    await replace(writer, tally, pairs);
    if (page.length < PAGE) return tally;
    after = page.at(-1)?.mentionId ?? after;
    // On SQLite nothing here waits, and a worker's other work is to be done meanwhile.
    await setImmediate();
  }
}

/** Reads the few that came since, within the transaction: nobody can change them any more, nor add to them. False when there are more than `most`. */
async function stageRest(writer: Writer, staging: Staging, most: number): Promise<boolean> {
  const { workspaceId, id: reanalysisId } = staging.row;
  const ids = await unstagedMentions(writer, { workspaceId, reanalysisId, limit: most + 1 });
  if (ids.length > most) return false;
  await stageReadings(writer, await readAnew(staging, await readStoredMentions(writer, ids)));
  return true;
}

class StillBehind extends Error {}

/** Sets what is known of the reading anew, which nobody else may have touched. */
async function note(writer: Writer, { row }: Staging, set: Parameters<typeof changeReanalysis>[2]): Promise<void> {
  if (!(await changeReanalysis(writer, row, set))) throw new TakenOver();
}

/**
 * Puts all staged readings in force in one transaction: opinions, mentions, counts, ledger, and what the workspace is
 * read with, so that whoever looks sees all of the old or all of the new. Batches that save mentions stand in line with
 * it. False, and nothing changed, when more than `most` mentions are still to be read.
 * @throws TakenOver when the reading anew was cancelled, replaced or taken over.
 */
export async function switchReadings(
  database: Database,
  clock: Clock,
  staging: Staging,
  most: number,
): Promise<boolean> {
  const { row, lens } = staging;
  const { workspaceId } = row;
  try {
    await database.write(async (writer) => {
      await takeNumbers(writer, 'mentions', 0);
      const at = clock.now();
      // First, so that who would take over or cancel waits for the commit.
      await note(writer, staging, { leaseUntil: at + REANALYSIS_LEASE_MS });
      if (!(await stageRest(writer, staging, most))) throw new StillBehind();
      const { deltas, changed, hashChange } = await replaceAll(writer, staging);
      if (changed > 0) {
        await writeDeltas(writer, deltas);
        await appendLedger(writer, { workspaceId, importId: null, added: 0, changed, removed: 0, hashChange, at });
      }
      await setLens(writer, workspaceId, lens);
      await bumpDataVersion(writer, workspaceId);
      await note(writer, staging, { state: 'done', changed, finishedAt: clock.now(), leaseUntil: 0, error: null });
    });
    return true;
  } catch (error) {
    if (error instanceof StillBehind) return false;
    throw error;
  }
}
