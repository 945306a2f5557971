import { AppError } from '@/lib/errors';
import { problemResponse } from './problem';

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
export type Method = (typeof METHODS)[number];
/** What a route file may offer; HEAD follows GET, and OPTIONS tells of the rest. */
type Offered = Exclude<Method, 'HEAD' | 'OPTIONS'>;

/** A route that looks at no path: it says no, or which methods there are. */
type Reply = (request: Request) => Promise<Response>;
type AnyRoute = (request: Request, path: never) => Promise<Response>;

const standing = new WeakSet<object>();

function reply(answer: (request: Request) => Response): Reply {
  const route: Reply = (request) => Promise.resolve(answer(request));
  standing.add(route);
  return route;
}

/** Whether a route gives the same answer to all, so that it is no door to be let in by. */
export function isStandingReply(route: AnyRoute): boolean {
  return standing.has(route);
}

/** The failure of a method that an address does not take. */
export function methodNotAllowed(allow: readonly Method[]): AppError {
  return new AppError('method-not-allowed', 'method-not-allowed', { allow: allow.join(', ') });
}

/**
 * Every method of one address: those offered, and a problem (405, RFC 9110 §15.5.6) for the others, which Next alone
 * would answer with nothing a program can read.
 */
export function doors<R extends AnyRoute>(offered: Partial<Record<Offered, R>>): Record<Method, R | Reply> {
  const all = { ...offered, ...(offered.GET ? { HEAD: offered.GET } : {}) } as Partial<Record<Method, R>>;
  const allow = METHODS.filter((method) => method === 'OPTIONS' || all[method] !== undefined);
  const no = reply((request) => problemResponse(methodNotAllowed(allow), request));
  const tell = reply(() => new Response(null, { status: 204, headers: { allow: allow.join(', ') } }));
  return { GET: no, HEAD: no, POST: no, PUT: no, PATCH: no, DELETE: no, ...all, OPTIONS: tell };
}

/** Every method of addresses that nothing stands at. */
export function noDoors(): Record<Method, Reply> {
  const no = reply((request) => problemResponse(new AppError('not-found', 'no-such-page'), request));
  return { GET: no, HEAD: no, POST: no, PUT: no, PATCH: no, DELETE: no, OPTIONS: no };
}
