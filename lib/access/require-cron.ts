import { createHash, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';

const digest = (secret: string) => createHash('sha256').update(secret).digest();

/**
 * Lets in whoever holds CRON_SECRET. Digests of one length are compared, so that the time tells nothing of the secret.
 * @throws AppError `unavailable` where none is set, `unauthenticated` for any other.
 */
export function requireCron(headers: Headers): void {
  const { CRON_SECRET } = env();
  if (CRON_SECRET === undefined) throw new AppError('unavailable', 'cron-not-set-up');
  const given = /^Bearer\s+(.*)$/i.exec(headers.get('authorization') ?? '')?.[1]?.trim() ?? '';
  if (!timingSafeEqual(digest(given), digest(CRON_SECRET))) {
    throw new AppError('unauthenticated', 'wrong-cron-secret');
  }
}
