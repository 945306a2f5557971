import { setImmediate } from 'node:timers/promises';
import type { Reader } from '@/db/client/database';
import { lastLedgerRow } from '@/db/queries/last-ledger-row';
import { readStoredMentions, type StoredMention } from '@/db/queries/read-stored-mentions';
import { stagedChanges } from '@/db/queries/staged-changes';
import { countedMention } from './counted-mention';
import { reread, stagedReading } from './reread';
import { RollupDeltas } from './rollup-deltas';
import { rowHash } from './row-hash';
import type { Staging } from './stage-reanalysis';

const PAGE = 2000;

/** What a switch changes beside the rows themselves. */
export interface SwitchTally {
  /** Where the workspace's ledger stood before anything was counted. */
  readonly sequence: number;
  readonly deltas: RollupDeltas;
  changed: number;
  hashChange: bigint;
}

/** Counts one mention over from its old reading to its new one. */
export function tallyChange(tally: SwitchTally, before: StoredMention, after: StoredMention): void {
  tally.deltas.add(countedMention(before.mention, before.opinions), -1);
  tally.deltas.add(countedMention(after.mention, after.opinions), 1);
  tally.hashChange += rowHash(after.mention, after.opinions) - rowHash(before.mention, before.opinions);
  tally.changed += 1;
}

/**
 * Works out how counts and ledger change when the staged readings are put in force: most of the work of a switch, done
 * while others write. It holds as long as no mention that was there is changed or removed.
 */
export async function prepareSwitch(reader: Reader, { row, lens }: Staging): Promise<SwitchTally> {
  const sequence = (await lastLedgerRow(reader, row.workspaceId))?.sequence ?? 0;
  const tally: SwitchTally = { sequence, deltas: new RollupDeltas(row.workspaceId), changed: 0, hashChange: 0n };
  for (let after = 0; ;) {
    const page = await stagedChanges(reader, { reanalysisId: row.id, after, limit: PAGE });
    const staged = new Map(page.map(({ mentionId, reading }) => [mentionId, stagedReading(reading, lens)]));
    for (const before of await readStoredMentions(reader, [...staged.keys()])) {
      const found = staged.get(before.mention.id);
      if (found) tallyChange(tally, before, reread(before, found.reading));
    }
    if (page.length < PAGE) return tally;
    after = page.at(-1)?.mentionId ?? after;
    // On SQLite nothing here waits, and a worker's other work is to be done meanwhile.
    await setImmediate();
  }
}
