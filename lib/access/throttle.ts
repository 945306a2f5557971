import type { Database } from '@/db/client/database';
import { deleteAttempts } from '@/db/queries/delete-attempts';
import { takeAttempt } from '@/db/queries/take-attempt';
import { findAccountId } from '@/db/queries/find-account-id';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { hashSecret } from './secrets';

export const THROTTLE_SECONDS = 300;
const WINDOW_MS = THROTTLE_SECONDS * 1000;
const MOST = 10;

/** One key an account, by whichever of its names it is called; names nobody has are throttled alike. */
async function keyOf(database: Database, name: string): Promise<string> {
  const given = name.trim().toLowerCase();
  return `account:${(await findAccountId(database, given)) ?? hashSecret(given)}`;
}

/**
 * Counts an attempt to sign in to an account: ten in five minutes, right ones start anew.
 * @throws AppError `too-many-requests` with `retryAfter` in seconds.
 */
export async function countAttempt(database: Database, clock: Clock, name: string): Promise<void> {
  const key = await keyOf(database, name);
  const now = clock.now();
  const { count, since } = await database.write((writer) => takeAttempt(writer, { key, now, windowMs: WINDOW_MS }));
  if (count <= MOST) return;
  const retryAfter = Math.max(1, Math.ceil((since + WINDOW_MS - now) / 1000));
  throw new AppError('too-many-requests', 'too-many-attempts', { retryAfter });
}

/** Forgets the attempts of an account, after a right one. */
export async function clearAttempts(database: Database, name: string): Promise<void> {
  const key = await keyOf(database, name);
  await database.write((writer) => deleteAttempts(writer, key));
}
