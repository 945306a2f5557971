import type { Database } from '@/db/client/database';
import { heldImports } from '@/db/queries/held-imports';
import type { Clock } from '@/lib/clock';
import { LEASE_MS } from '@/lib/ingestion/hold-import';
import { pause } from './pause';
import type { DueTurn } from './run-due';

const LOOK_MS = 500;
// A lease that is not over by then is of a worker whose clock goes otherwise.
const MOST_LOOKS = LEASE_MS / LOOK_MS + 2;

/**
 * Imports whose worker gives no more sign of life: their leases are watched until they are renewed, which a living worker
 * does within seconds, or over. So an import can be gone on with straight after its process was killed.
 */
export async function silentImports(
  database: Database,
  clock: Clock,
  { since, signal, until }: DueTurn & { readonly since: number },
): Promise<number[]> {
  const leases = async () =>
    new Map((await heldImports(database, since)).map(({ id, leaseUntil }) => [id, leaseUntil]));
  const watched = await leases();
  const silent: number[] = [];
  for (let look = 0; look < MOST_LOOKS && watched.size > 0; look += 1) {
    if (signal.aborted || clock.now() > until) break;
    await pause(LOOK_MS, signal);
    const held = await leases();
    for (const [id, leaseUntil] of watched) {
      if (held.get(id) === leaseUntil && leaseUntil > clock.now()) continue;
      watched.delete(id);
      if (held.get(id) === leaseUntil) silent.push(id);
    }
  }
  return silent;
}
