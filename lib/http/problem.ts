import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Locale } from '@/lib/domain/taxonomy';
import { AppError, type ErrorCode } from '@/lib/errors';
import { log } from '@/lib/log';
import { problems as en } from '@/lib/messages/en/problems';
import { problems as es } from '@/lib/messages/es/problems';
import { fillSentence, reasonSentence } from '@/lib/messages/reason-sentence';
import { InvalidInput } from './invalid-input';
import { localeOf } from './locale';
import { UnknownParameters } from './unknown-parameters';

const STATUS = {
  'bad-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'too-large': 413,
  'too-many-requests': 429,
  'unusable-file': 422,
  expired: 410,
  unavailable: 503,
  misconfigured: 500,
  internal: 500,
} as const satisfies Record<ErrorCode, number>;

const sentences = { en, es };
const zodSentences = { en: z.locales.en().localeError, es: z.locales.es().localeError };

/** Whether the catalogue has a sentence for a failure's detail. */
export function isReason(detail: string): boolean {
  return reasonSentence(detail, {}, 'en') !== undefined;
}

/** The sentence of a failure in a language: that of its detail where the catalogue has one, else that of its code. */
export function sentenceOf(error: AppError, locale: Locale): string {
  const told = reasonSentence(error.detail, error.values, locale);
  return told ?? fillSentence(sentences[locale].titles[error.code], error.values);
}

function fieldErrors(error: AppError, locale: Locale): { field: string; message: string }[] {
  if (error instanceof UnknownParameters) {
    const sentence = sentences[locale].details['unknown-parameter'];
    return error.parameters.map((one) => ({ field: one.name, message: fillSentence(sentence, { ...one }) }));
  }
  if (!(error instanceof InvalidInput)) return [];
  return error.fields.map(({ field, issue }) => {
    // zod's raw issue is the finished one with its input; the sentences read only what both have.
    const said = zodSentences[locale](issue as z.core.$ZodRawIssue);
    return { field, message: (typeof said === 'string' ? said : said?.message) ?? issue.message };
  });
}

function expected(error: unknown): AppError {
  if (error instanceof AppError && error.code !== 'internal' && error.code !== 'misconfigured') return error;
  const id = randomUUID();
  log().error({ id, err: error }, 'a request failed');
  return new AppError('internal', 'unexpected', { id });
}

/**
 * The answer to a failure (RFC 9457) in the reader's language. What was not foreseen becomes a 500 with an id; the
 * rest of it is in the log alone.
 */
export function problemResponse(thrown: unknown, request: Request): Response {
  const error = expected(thrown);
  const locale = localeOf(request.headers);
  const status = STATUS[error.code];
  const errors = fieldErrors(error, locale);
  const body = {
    type: `urn:raiz:problem:${error.code}`,
    title: sentences[locale].titles[error.code],
    status,
    detail: sentenceOf(error, locale),
    code: error.code,
    reason: error.detail,
    ...(errors.length > 0 ? { errors } : {}),
    ...(typeof error.values.id === 'string' && error.code === 'internal' ? { id: error.values.id } : {}),
  };
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'content-language': locale,
    'cache-control': 'private, no-store',
  });
  if (error.code === 'unauthenticated') headers.set('www-authenticate', 'Bearer');
  if (error.code === 'method-not-allowed') headers.set('allow', String(error.values.allow ?? ''));
  if (error.values.retryAfter !== undefined) headers.set('retry-after', String(error.values.retryAfter));
  return new Response(JSON.stringify(body), { status, headers });
}
