import { setImmediate } from 'node:timers/promises';
import type { Database, Writer } from '@/db/client/database';
import { insertRows, takeNumbers, updateRows } from '@/db/fragments';
import { bumpDataVersion } from '@/db/queries/bump-data-version';
import { changeReanalysis } from '@/db/queries/change-reanalysis';
import { deleteOpinions } from '@/db/queries/delete-mentions';
import { readLedgerSince } from '@/db/queries/read-facts';
import { readStoredMentions } from '@/db/queries/read-stored-mentions';
import { setLens } from '@/db/queries/set-lens';
import { stagedChanges } from '@/db/queries/staged-changes';
import { stageReadings } from '@/db/queries/stage-readings';
import { unstagedMentions } from '@/db/queries/unstaged-mentions';
import type { Clock } from '@/lib/clock';
import { appendLedger } from './append-ledger';
import { opinionRows, readingColumns } from './mention-rows';
import { prepareSwitch, type SwitchTally, tallyChange } from './prepare-switch';
import { reread, stagedReading } from './reread';
import { readAnew, REANALYSIS_LEASE_MS, type Staging, TakenOver } from './stage-reanalysis';
import { writeDeltas } from './write-deltas';

const PAGE = 2000;

/** Puts all staged readings in the place of the old ones; the counts are the caller's. */
async function replaceRows(writer: Writer, { row, lens }: Staging): Promise<void> {
  const { mentions, opinions } = writer.tables;
  for (let after = 0; ;) {
    const page = await stagedChanges(writer, { reanalysisId: row.id, after, limit: PAGE });
    const changes = page.map(({ mentionId, day, reading }) => {
      return { mentionId, day, workspaceId: row.workspaceId, ...stagedReading(reading, lens) };
    });
    const toldOtherwise = changes.filter(({ opinionsChanged }) => opinionsChanged);
    const ids = toldOtherwise.map(({ mentionId }) => mentionId);
    await deleteOpinions(writer, ids);
    const said = toldOtherwise.flatMap(({ reading, ...place }) => opinionRows(reading, place));
    await insertRows(writer, opinions, said);
    const set = changes.map(({ mentionId: id, reading }) => ({ id, ...readingColumns(reading) }));
    await updateRows(writer, mentions, 'id', set);
    if (page.length < PAGE) return;
    after = page.at(-1)?.mentionId ?? after;
    // On SQLite nothing here waits, and a worker's other work is to be done meanwhile.
    await setImmediate();
  }
}

/**
 * Reads the few that came since, within the transaction: nobody can change them any more, nor add to them.
 * @throws StillBehind where there are more than `most`.
 */
async function stageRest(writer: Writer, staging: Staging, tally: SwitchTally, most: number): Promise<void> {
  const { workspaceId, id: reanalysisId } = staging.row;
  const ids = await unstagedMentions(writer, { workspaceId, reanalysisId, limit: most + 1 });
  if (ids.length > most) throw new StillBehind();
  const stored = await readStoredMentions(writer, ids);
  const rows = await readAnew(staging, stored);
  await stageReadings(writer, rows);
  const staged = new Map(rows.map(({ mentionId, reading }) => [mentionId, reading]));
  for (const before of stored) {
    const reading = staged.get(before.mention.id) ?? null;
    if (reading !== null) tallyChange(tally, before, reread(before, stagedReading(reading, staging.lens).reading));
  }
}

class StillBehind extends Error {}

/** Sets what is known of the reading anew, which nobody else may have touched. */
async function note(writer: Writer, { row }: Staging, set: Parameters<typeof changeReanalysis>[2]): Promise<void> {
  if (!(await changeReanalysis(writer, row, set))) throw new TakenOver();
}

export interface Patience {
  /** Mentions that the switch may read itself. */
  readonly most: number;
  /** Whether it also counts within its transaction, since others change mentions faster than it is prepared. */
  readonly countsInside: boolean;
}

/**
 * Puts all staged readings in force in one transaction: opinions, mentions, counts, ledger, and what the workspace is
 * read with, so that whoever looks sees all of the old or all of the new. Batches that save mentions stand in line with
 * it. False, and nothing changed, when others were faster than it has patience for.
 * @throws TakenOver when the reading anew was cancelled, replaced or taken over.
 */
export async function switchReadings(
  database: Database,
  clock: Clock,
  staging: Staging,
  { most, countsInside }: Patience,
): Promise<boolean> {
  const { row, lens } = staging;
  const { workspaceId } = row;
  const prepared = countsInside ? null : await prepareSwitch(database, staging);
  try {
    await database.write(async (writer) => {
      await takeNumbers(writer, 'mentions', 0);
      const at = clock.now();
      // First, so that who would take over or cancel waits for the commit.
      await note(writer, staging, { leaseUntil: at + REANALYSIS_LEASE_MS });
      const tally = prepared ?? (await prepareSwitch(writer, staging));
      if ((await readLedgerSince(writer, workspaceId, tally.sequence)).touched > 0) throw new StillBehind();
      await stageRest(writer, staging, tally, most);
      await replaceRows(writer, staging);
      const { deltas, changed, hashChange } = tally;
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
