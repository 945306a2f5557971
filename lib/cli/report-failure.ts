import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { isReason, sentenceOf } from '@/lib/http/problem';
import { knownFailure } from './known-failure';

/** The sentence of a known reason; a detail that is a sentence already stays as it is. */
export function lineOf(error: AppError): string {
  return isReason(error.detail) ? sentenceOf(error, 'en') : error.detail;
}

function onPostgres(): boolean {
  try {
    return env().DATABASE_URL !== undefined;
  } catch {
    // Settings that cannot be read are told of as such.
    return false;
  }
}

/** Says on standard error, in one line a problem, why a command could not run; returns its exit code. */
export function reportFailure(error: unknown): number {
  const known = error instanceof AppError ? lineOf(error) : knownFailure(error, onPostgres());
  process.stderr.write(`${known ?? (error instanceof Error ? error.stack : String(error))}\n`);
  return 2;
}
