import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dataPath, env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { newSecret } from './secrets';

/** The secret that signs cookies: APP_SECRET, else one made on first use and kept in the data folder (mode 0600). */
export function appSecret(): string {
  const given = env().APP_SECRET;
  if (given) return given;
  const file = dataPath('secret');
  const draft = dataPath(`secret.${process.pid}.new`);
  try {
    return readSecret(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  writeFileSync(draft, newSecret(), { mode: 0o600 });
  try {
    // A link is made whole or not at all, and never over the one another process made first.
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecret(file);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function readSecret(file: string): string {
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new AppError('misconfigured', 'the file `secret` in the data folder is damaged');
  return secret;
}
