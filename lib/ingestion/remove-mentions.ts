import type { Writer } from '@/db/client/database';
import { insertRows, takeNumbers } from '@/db/fragments';
import { bumpDataVersion } from '@/db/queries/bump-data-version';
import { deleteMentions } from '@/db/queries/delete-mentions';
import { readStoredMentions } from '@/db/queries/read-stored-mentions';
import { appendLedger } from './append-ledger';
import { countedMention } from './counted-mention';
import { RollupDeltas } from './rollup-deltas';
import { rowHash } from './row-hash';
import { writeDeltas } from './write-deltas';

/** Few enough that no other writer waits noticeably for the transaction that removes them. */
const REMOVED_AT_ONCE = 2000;

export interface Removal {
  readonly workspaceId: number;
  /** The import that added them; null when none did. */
  readonly importId: number | null;
  /** At most so many of the mentions that are to go and are there still. */
  readonly find: (writer: Writer, limit: number) => Promise<readonly number[]>;
  readonly at: number;
}

/**
 * Removes some mentions with their opinions from the counts, the ledger and, by way of its to-do list, the text index: all
 * in the caller's transaction, which stands in line with the batches that save mentions. Answers how many; 0 when none is left.
 */
export async function removeMentions(writer: Writer, { workspaceId, importId, find, at }: Removal): Promise<number> {
  await takeNumbers(writer, 'mentions', 0);
  const ids = await find(writer, REMOVED_AT_ONCE);
  if (ids.length === 0) return 0;
  const deltas = new RollupDeltas(workspaceId);
  let hashChange = 0n;
  for (const { mention, opinions } of await readStoredMentions(writer, ids)) {
    deltas.add(countedMention(mention, opinions), -1);
    hashChange -= rowHash(mention, opinions);
  }
  await deleteMentions(writer, ids);
  const waiting = ids.map((mentionId) => ({ mentionId }));
  await insertRows(writer, writer.tables.searchChanges, waiting, { do: 'nothing' });
  await writeDeltas(writer, deltas);
  await appendLedger(writer, { workspaceId, importId, added: 0, changed: 0, removed: ids.length, hashChange, at });
  await bumpDataVersion(writer, workspaceId);
  return ids.length;
}
