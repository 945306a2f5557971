import type { Database } from '@/db/client/database';

/** The process's database, when one was asked for; on globalThis, since Next evaluates modules anew for each of its bundles within one process. */
export const held = globalThis as typeof globalThis & { raizDatabase?: Promise<Database> };

/** Closes the process's database, when it was opened. Apart from what opens it, which a command without one need not load. */
export async function closeDatabase(): Promise<void> {
  const opened = held.raizDatabase;
  delete held.raizDatabase;
  if (opened) await (await opened).close();
}
