import { AppError } from '@/lib/errors';
import { isReason, sentenceOf } from '@/lib/http/problem';

/** The sentence of a known reason; a detail that is a sentence already stays as it is. */
function lineOf(error: AppError): string {
  return isReason(error.detail) ? sentenceOf(error, 'en') : error.detail;
}

/** Says on standard error, in one line a problem, why a command could not run; returns its exit code. */
export function reportFailure(error: unknown): number {
  if (error instanceof AppError) process.stderr.write(`${lineOf(error)}\n`);
  else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    process.stderr.write('The port is in use already: stop the other program, or set PORT to another number.\n');
  } else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 2;
}
