import type { IncomingMessage } from 'node:http';

/** Of the server's own making: pages are not told their address otherwise. */
export const ASKED_PATH = 'x-raiz-asked';
const ELSEWHERE = 'http://elsewhere.invalid';

/** Notes which address a request asks for, in place of whatever the client may say of it. */
export function noteAskedPath(request: IncomingMessage): void {
  request.headers[ASKED_PATH] = request.url ?? '/';
}

/**
 * A page of ours to go to after the sign-in, or null: a path of this very server, whatever a link made by somebody else
 * holds, and neither the sign-in again nor a door that answers no page.
 */
export function wayBack(asked: string | null | undefined): string | null {
  if (!asked?.startsWith('/') || !URL.canParse(asked, ELSEWHERE)) return null;
  const { origin, pathname, searchParams } = new URL(asked, ELSEWHERE);
  // `/.//host` is a path of ours that reads as another host once it is written out.
  if (origin !== ELSEWHERE || pathname.startsWith('//')) return null;
  if (/^\/(?:$|(?:sign-in|api|_next)(?:\/|$))/.test(pathname)) return null;
  // Next adds it where a page is asked for by a script.
  searchParams.delete('_rsc');
  const search = searchParams.toString();
  return search === '' ? pathname : `${pathname}?${search}`;
}
