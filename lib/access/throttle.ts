import type { Database } from '@/db/client/database';
import { deleteAttempts } from '@/db/queries/delete-attempts';
import { takeAttempt } from '@/db/queries/take-attempt';
import { findAccountId } from '@/db/queries/find-account-id';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { hashSecret, newSecret } from './secrets';

export const THROTTLE_SECONDS = 300;
const WINDOW_MS = THROTTLE_SECONDS * 1000;
const MOST = 10;

export interface Guess {
  /** E-mail or user name, as typed. */
  readonly account: string;
  /** Mark of a browser that has signed in before, from a cookie whose signature held; null for none. */
  readonly device: string | null;
}

/** What marks a browser that has signed in to an account. */
export function newDevice(userId: string): string {
  return `${userId}.${newSecret()}`;
}

/**
 * One key an account, by whichever of its names it is called; names nobody has are throttled alike. A browser that
 * has signed in to the account has a key of its own, so that nobody can lock its owner out by guessing (OWASP, "device
 * cookies").
 */
async function keyOf(database: Database, { account, device }: Guess): Promise<string> {
  const given = account.trim().toLowerCase();
  const id = (await findAccountId(database, given)) ?? hashSecret(given);
  return device?.startsWith(`${id}.`) ? `device:${hashSecret(device)}` : `account:${id}`;
}

/**
 * Counts an attempt to sign in to an account: ten in five minutes, right ones start anew.
 * @throws AppError `too-many-requests` with `retryAfter` in seconds.
 */
export async function countAttempt(database: Database, clock: Clock, guess: Guess): Promise<void> {
  const key = await keyOf(database, guess);
  const now = clock.now();
  const { count, since } = await database.write((writer) => takeAttempt(writer, { key, now, windowMs: WINDOW_MS }));
  if (count <= MOST) return;
  const retryAfter = Math.max(1, Math.ceil((since + WINDOW_MS - now) / 1000));
  throw new AppError('too-many-requests', 'too-many-attempts', { retryAfter });
}

/** Forgets the attempts of an account or device, after a right one. */
export async function clearAttempts(database: Database, guess: Guess): Promise<void> {
  const key = await keyOf(database, guess);
  await database.write((writer) => deleteAttempts(writer, key));
}
