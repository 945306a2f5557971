import { setImmediate } from 'node:timers/promises';
import type { Database, Reader } from '@/db/client/database';
import { mentionsOfImport } from '@/db/queries/mentions-of-import';
import { renewImport } from '@/db/queries/renew-import';
import type { ImportRow } from '@/db/queries/rows';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { LEASE_MS } from './hold-import';
import { removeMentions } from './remove-mentions';

/**
 * Removes the mentions that an import added, a batch a turn of the generator; needs no note of its progress, since what
 * is left to remove is what is there.
 * @throws AppError `conflict` when another worker took it over; nothing is removed by that batch then.
 */
export async function* undoBatches(database: Database, clock: Clock, row: ImportRow): AsyncGenerator<void> {
  const { id, fence, workspaceId } = row;
  const find = (writer: Reader, limit: number) => mentionsOfImport(writer, id, limit);
  for (;;) {
    const at = clock.now();
    const removed = await database.write(async (writer) => {
      const count = await removeMentions(writer, { workspaceId, importId: id, find, at });
      const ours = await renewImport(writer, { id, fence, leaseUntil: at + LEASE_MS });
      if (!ours) throw new AppError('conflict', 'import-taken-over');
      return count;
    });
    if (removed === 0) return;
    yield;
    // On SQLite nothing here waits, and others are to be answered meanwhile.
    await setImmediate();
  }
}
