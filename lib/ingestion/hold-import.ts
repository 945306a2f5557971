import { eq } from 'drizzle-orm';
import type { Database } from '@/db/client/database';
import { renewImport } from '@/db/queries/renew-import';
import { log } from '@/lib/log';

/**
 * A silent worker's import may be taken over after this long: a few signs of life, since one may come late on a busy
 * machine. Who is taken over while alive loses a batch at most, by the fence.
 */
export const LEASE_MS = 9_000;
const LOOK_MS = 500;
const RENEW_EVERY = 4;

export interface Hold {
  /** Aborts when the import was cancelled or taken over. */
  readonly lost: AbortSignal;
  release(): void;
}

/** Keeps an import's lease alive, and looks twice a second whether it is still to go on. */
export function holdImport(
  database: Database,
  { id, fence, state }: { id: number; fence: number; state: string },
): Hold {
  const controller = new AbortController();
  let beat = 0;
  const look = async () => {
    beat += 1;
    const leaseUntil = Date.now() + LEASE_MS;
    if (beat % RENEW_EVERY === 0) {
      if (!(await database.write((writer) => renewImport(writer, { id, fence, leaseUntil })))) controller.abort();
      return;
    }
    const { imports } = database.tables;
    const columns = { state: imports.state, fence: imports.fence };
    const [row] = await database.orm.select(columns).from(imports).where(eq(imports.id, id));
    if (row?.state !== state || row.fence !== fence) controller.abort();
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => log().warn({ error, import: id }, 'an import’s lease could not be renewed'));
  }, LOOK_MS);
  return { lost: controller.signal, release: () => clearInterval(timer) };
}
