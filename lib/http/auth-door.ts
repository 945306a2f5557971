import { authOf } from '@/lib/access/auth';
import { database } from '@/lib/database';
import { AppError, type ErrorCode } from '@/lib/errors';
import { type Method, methodNotAllowed } from './doors';
import { problemResponse } from './problem';
import { refuseForeignChange } from './same-origin';

/** What better-auth may answer here; whatever else it can do stays closed. */
const AUTH_PATHS: ReadonlyMap<string, Method> = new Map([
  ['/sign-in/email', 'POST'],
  ['/sign-in/username', 'POST'],
  ['/sign-out', 'POST'],
  ['/get-session', 'GET'],
  ['/change-password', 'POST'],
  ['/list-sessions', 'GET'],
  ['/revoke-session', 'POST'],
  ['/revoke-other-sessions', 'POST'],
]);

const REFUSAL: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  401: ['unauthenticated', 'wrong-credentials'],
  403: ['forbidden', 'foreign-origin'],
  404: ['not-found', 'no-such-page'],
  // A user name that nobody can have is a wrong one.
  422: ['unauthenticated', 'wrong-credentials'],
  429: ['too-many-requests', 'too-many-attempts'],
};

async function asProblem(answer: Response, path: string): Promise<AppError> {
  if (answer.status >= 500) return new AppError('internal', `better-auth answered ${answer.status}`);
  const [code, detail] = REFUSAL[answer.status] ?? ['bad-request', 'not-accepted'];
  if (answer.status !== 429)
    return new AppError(code, answer.status === 401 && !path.startsWith('/sign-in/') ? 'sign-in-first' : detail);
  const body: unknown = await answer.json().catch(() => null);
  const inBody = typeof body === 'object' && body !== null && 'retryAfter' in body ? Number(body.retryAfter) : NaN;
  const retryAfter = Number.isFinite(inBody) ? inBody : Number(answer.headers.get('x-retry-after') ?? 60);
  return new AppError(code, detail, { retryAfter });
}

/** Sign-in, sign-out and one's own sessions: better-auth's doors, with our refusals. */
export async function authDoor(request: Request): Promise<Response> {
  try {
    const path = new URL(request.url).pathname.slice('/api/auth'.length);
    const method = AUTH_PATHS.get(path);
    if (!method) throw new AppError('not-found', 'no-such-page');
    if (method !== request.method) throw methodNotAllowed([method]);
    refuseForeignChange(request, false);
    const auth = await authOf(await database());
    const answer = await auth.handler(request);
    if (answer.status >= 400) throw await asProblem(answer, path);
    const headers = new Headers(answer.headers);
    headers.set('cache-control', 'private, no-store');
    return new Response(answer.body, { status: answer.status, headers });
  } catch (error) {
    return problemResponse(error, request);
  }
}
