import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '@/lib/errors';
import { methodNotAllowed, METHODS } from './doors';
import { problemResponse } from './problem';

/** No address holds a NUL either: PostgreSQL cannot even be asked for one. */
function isDecodable(path: string): boolean {
  try {
    const decoded = decodeURIComponent(path);
    return decoded !== '' && !decoded.includes('\0');
  } catch {
    return false;
  }
}

function failureOf({ method = '', url = '' }: IncomingMessage): AppError | null {
  const path = url.split('?')[0] ?? '';
  if (!isDecodable(path)) return new AppError('not-found', 'no-such-page');
  const known = METHODS.some((name) => name === method);
  return known || !/^\/api(?:\/|$)/.test(path) ? null : methodNotAllowed(METHODS);
}

/**
 * Answers what Next, or a query, would meet with a fault of its own: an address that is no UTF-8 or holds a NUL, a method no route file can offer.
 * False for every other request, which is left alone.
 */
export function answerImpossible(request: IncomingMessage, response: ServerResponse): boolean {
  const failure = failureOf(request);
  if (!failure) return false;
  const asked = new Request('http://localhost', {
    headers: { 'accept-language': request.headers['accept-language'] ?? '' },
  });
  const problem = problemResponse(failure, asked);
  response.writeHead(problem.status, Object.fromEntries(problem.headers));
  problem.text().then(
    (text) => response.end(text),
    () => response.end(),
  );
  return true;
}
