import type { Database } from '@/db/client/database';
import { findOwner } from '@/db/queries/find-owner';
import type { Clock } from '@/lib/clock';
import { newLink } from './new-link';

/** Token of a new set-up link (24 hours, once); null when the installation has its owner. Older unused ones die. */
export async function newSetUpLink(database: Database, clock: Clock): Promise<string | null> {
  return database.write(async (writer) => {
    if (await findOwner(writer)) return null;
    return newLink(writer, clock, 'set-up', {});
  });
}
