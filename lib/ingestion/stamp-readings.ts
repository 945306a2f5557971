import { setImmediate } from 'node:timers/promises';
import type { Database } from '@/db/client/database';
import { takeNumbers, updateRows } from '@/db/fragments';
import { outdatedMentions } from '@/db/queries/outdated-workspaces';
import { readStoredMentions } from '@/db/queries/read-stored-mentions';
import type { Clock } from '@/lib/clock';
import { ANALYSIS_VERSION } from './analysis-version';
import { appendLedger } from './append-ledger';
import { rowHash } from './row-hash';

/** Few enough that no other writer waits noticeably. */
const PAGE = 2000;

/**
 * Says of mentions that an older analysis read, and this one reads alike, that this one read them. No figure changes by
 * it, so it is done after the switch, some at a time. What is left when it is interrupted is found by `rereadOutdated`.
 */
export async function stampReadings(database: Database, clock: Clock, workspaceId: number): Promise<void> {
  for (;;) {
    const stamped = await database.write(async (writer) => {
      // Stands in line with the batches that save mentions.
      await takeNumbers(writer, 'mentions', 0);
      const ids = await outdatedMentions(writer, { workspaceId, analysisVersion: ANALYSIS_VERSION, limit: PAGE });
      let hashChange = 0n;
      for (const { mention, opinions } of await readStoredMentions(writer, ids)) {
        const after = { ...mention, analysisVersion: ANALYSIS_VERSION };
        hashChange += rowHash(after, opinions) - rowHash(mention, opinions);
      }
      const set = ids.map((id) => ({ id, analysisVersion: ANALYSIS_VERSION }));
      await updateRows(writer, writer.tables.mentions, 'id', set);
      const entry = { workspaceId, importId: null, added: 0, changed: ids.length, removed: 0, hashChange };
      if (ids.length > 0) await appendLedger(writer, { ...entry, at: clock.now() });
      return ids.length;
    });
    if (stamped < PAGE) return;
    await setImmediate();
  }
}
