import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, fit for a URL. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token or link. A plain hash is enough, since 256 random bits cannot be guessed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
