import type { Reader } from '@/db/client/database';
import { findLink } from '@/db/queries/find-link';
import type { LinkKind } from '@/db/queries/insert-link';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { hashSecret } from './secrets';

export type Link = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/**
 * A one-time link that can still be used.
 * @throws AppError `not-found` when there is no such link, `expired` when it was used or its time is over.
 */
export async function readLink(reader: Reader, clock: Clock, kind: LinkKind, token: string): Promise<Link> {
  const link = await findLink(reader, kind, hashSecret(token));
  if (!link) throw new AppError('not-found', 'no-such-link');
  if (link.usedAt !== null || link.expiresAt <= clock.now()) throw new AppError('expired', 'link-expired');
  return link;
}
