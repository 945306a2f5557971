import { setImmediate } from 'node:timers/promises';
import type { Database } from '@/db/client/database';
import { takeNumbers } from '@/db/fragments';
import { mentionsOfImport } from '@/db/queries/mentions-of-import';
import { renewImport } from '@/db/queries/renew-import';
import type { ImportRow } from '@/db/queries/rows';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { LEASE_MS } from './hold-import';
import { REMOVED_AT_ONCE, removeMentions } from './remove-mentions';

/**
 * Removes the mentions that an import added, a batch a turn of the generator; needs no note of its progress, since what
 * is left to remove is what is there.
 * @throws AppError `conflict` when another worker took it over; nothing is removed by that batch then.
 */
export async function* undoBatches(database: Database, clock: Clock, row: ImportRow): AsyncGenerator<void> {
  const { id, fence, workspaceId } = row;
  for (;;) {
    const at = clock.now();
    const removed = await database.write(async (writer) => {
      // Stands in line with the batches that save mentions.
      await takeNumbers(writer, 'mentions', 0);
      const ids = await mentionsOfImport(writer, id, REMOVED_AT_ONCE);
      await removeMentions(writer, { workspaceId, importId: id, ids, at });
      const ours = await renewImport(writer, { id, fence, leaseUntil: at + LEASE_MS });
      if (!ours) throw new AppError('conflict', 'import-taken-over');
      return ids.length;
    });
    if (removed === 0) return;
    yield;
    // On SQLite nothing here waits, and others are to be answered meanwhile.
    await setImmediate();
  }
}
