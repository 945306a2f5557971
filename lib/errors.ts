/** The closed set of failures. One place (`lib/http/problem.ts`) turns a code into a status and a sentence. */
export const ERROR_CODES = [
  'bad-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'conflict',
  'too-large',
  'too-many-requests',
  'unusable-file',
  'expired',
  'unavailable',
  'misconfigured',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure. `detail` is a message key with `values`; only `unavailable` and `too-many-requests` may be retried. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'AppError';
  }
}
