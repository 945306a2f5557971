import { findOwner } from '@/db/queries/find-owner';
import type { LinkKind } from '@/db/queries/insert-link';
import type { Database } from '@/db/client/database';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { readLink } from './read-link';

export type { LinkKind } from '@/db/queries/insert-link';

const CLOSED: readonly string[] = ['not-found', 'expired'];

/** Whether a one-time link still opens anything; none does once it was used, and the set-up's none once there is an owner. */
export async function isLinkOpen(database: Database, clock: Clock, kind: LinkKind, token: string): Promise<boolean> {
  if (kind === 'set-up' && (await findOwner(database))) return false;
  try {
    await readLink(database, clock, kind, token);
    return true;
  } catch (error) {
    if (error instanceof AppError && CLOSED.includes(error.code)) return false;
    throw error;
  }
}
