import { timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { bearerOf } from './bearer';
import { hashSecret } from './secrets';

const digest = (secret: string) => Buffer.from(hashSecret(secret));

/**
 * Lets in whoever holds CRON_SECRET. Digests of one length are compared, so that the time tells nothing of the secret.
 * @throws AppError `unavailable` where none is set, `unauthenticated` for any other.
 */
export function requireCron(headers: Headers): void {
  const { CRON_SECRET } = env();
  if (CRON_SECRET === undefined) throw new AppError('unavailable', 'cron-not-set-up');
  if (!timingSafeEqual(digest(bearerOf(headers) ?? ''), digest(CRON_SECRET))) {
    throw new AppError('unauthenticated', 'wrong-cron-secret');
  }
}
