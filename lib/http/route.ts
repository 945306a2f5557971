import type { z } from 'zod';
import type { Database } from '@/db/client/database';
import type { ActorContext, Right, WorkspaceContext } from '@/lib/access/context';
import { enterWorkspace } from '@/lib/access/enter-workspace';
import { type Identity, identify } from '@/lib/access/identify';
import { requireCron } from '@/lib/access/require-cron';
import { requireOwner } from '@/lib/access/require-owner';
import { type Clock, systemClock } from '@/lib/clock';
import { database } from '@/lib/database';
import { AppError } from '@/lib/errors';
import { problemResponse } from './problem';
import { readJson, readQuery } from './read-input';
import { isReading, refuseForeignChange } from './same-origin';

/** What a door accepts. A body without a schema is left unread: the handler may stream `request.body` itself. */
export interface Accepts<P, Q, B> {
  /** Parts of the path; what does not fit is a 404. */
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
}

interface Call<C, P, Q, B> {
  readonly context: C;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly request: Request;
}

/** Gives a JSON value (answered with 200) or a Response of its own. */
export type Handler<C, P, Q, B> = (call: Call<C, P, Q, B>) => unknown;

type PathParams = Readonly<Record<string, string>>;
export type Route = (request: Request, path: { params: Promise<PathParams> }) => Promise<Response>;

async function answer(request: Request, work: () => Promise<unknown>): Promise<Response> {
  try {
    const value = await work();
    const response = value instanceof Response ? value : Response.json(value ?? null);
    if (response.headers.has('cache-control')) return response;
    const headers = new Headers(response.headers);
    headers.set('cache-control', 'private, no-store');
    return new Response(response.body, { status: response.status, headers });
  } catch (error) {
    return problemResponse(error, request);
  }
}

// Without a schema the type parameter keeps its default, so the cast says what the caller already sees.
async function readCall<C, P, Q, B>(
  context: C,
  request: Request,
  path: PathParams,
  accepts: Accepts<P, Q, B>,
): Promise<Call<C, P, Q, B>> {
  const params = accepts.params ? accepts.params.safeParse(path) : { success: true as const, data: path as P };
  if (!params.success) throw new AppError('not-found', 'no-such-page');
  const query = accepts.query ? readQuery(request, accepts.query) : (undefined as Q);
  const body = accepts.body ? await readJson(request, accepts.body) : (undefined as B);
  return { context, params: params.data, query, body, request };
}

async function identified(request: Request, opened: Database): Promise<Identity> {
  const identity = await identify(opened, systemClock, request.headers);
  if (!identity) throw new AppError('unauthenticated', 'sign-in-first');
  // No page can make a browser send a token, as it can a cookie.
  if (identity.kind === 'user') refuseForeignChange(request, true);
  return identity;
}

/**
 * A door inside a workspace (its path has `[workspace]`): identity, workspace, right, then input, then the handler.
 * A workspace that is not there and one the caller does not belong to are the same 404.
 */
export function workspaceRoute<P = PathParams, Q = undefined, B = undefined>(
  accepts: Accepts<P, Q, B> & { readonly right: Right },
  handler: Handler<WorkspaceContext, P, Q, B>,
): Route {
  return (request, path) =>
    answer(request, async () => {
      const params = await path.params;
      const opened = await database();
      const identity = await identified(request, opened);
      const asked = { workspace: params['workspace'] ?? '', right: accepts.right, reading: isReading(request) };
      const context = await enterWorkspace(opened, systemClock, identity, asked);
      return handler(await readCall(context, request, params, accepts));
    });
}

/** A door for whoever is signed in, or for the owner alone; a read token may use its GET. */
export function userRoute<P = PathParams, Q = undefined, B = undefined>(
  accepts: Accepts<P, Q, B> & { readonly ownerOnly?: boolean },
  handler: Handler<ActorContext, P, Q, B>,
): Route {
  return (request, path) =>
    answer(request, async () => {
      const opened = await database();
      const identity = await identified(request, opened);
      const allowed = identity.kind === 'user' || (identity.scope === 'read' && isReading(request));
      if (!allowed) throw new AppError('forbidden', 'not-allowed');
      const context = { database: opened, clock: systemClock, actor: identity.actor };
      if (accepts.ownerOnly) await requireOwner(context);
      return handler(await readCall(context, request, await path.params, accepts));
    });
}

/** A door without sign-in: only for sign-in's own doors and for health; each is named in the table of expected rights. */
export function publicRoute<P = PathParams, Q = undefined, B = undefined>(
  accepts: Accepts<P, Q, B>,
  handler: Handler<{ readonly database: Database; readonly clock: Clock }, P, Q, B>,
): Route {
  return (request, path) =>
    answer(request, async () => {
      refuseForeignChange(request, false);
      const context = { database: await database(), clock: systemClock };
      return handler(await readCall(context, request, await path.params, accepts));
    });
}

/** A door for the timer that holds CRON_SECRET. */
export function cronRoute(
  handler: Handler<{ readonly database: Database; readonly clock: Clock }, PathParams, undefined, undefined>,
): Route {
  return (request, path) =>
    answer(request, async () => {
      requireCron(request.headers);
      const context = { database: await database(), clock: systemClock };
      return handler(await readCall(context, request, await path.params, {}));
    });
}

/** A door that touches nothing, not even the database: whether this process answers. */
export function plainRoute(value: unknown): Route {
  return (request) => answer(request, () => Promise.resolve(value));
}
