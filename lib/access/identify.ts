import type { Database } from '@/db/client/database';
import { findToken } from '@/db/queries/find-token';
import { touchToken } from '@/db/queries/touch-token';
import type { Clock } from '@/lib/clock';
import { log } from '@/lib/log';
import { bearerOf } from './bearer';
import type { Actor, TokenScope } from './context';
import { hashSecret } from './secrets';
import { sessionUser } from './session-user';

const TOUCH_EVERY_MS = 5 * 60_000;

export type Identity =
  | { readonly kind: 'user'; readonly actor: Actor }
  | { readonly kind: 'token'; readonly actor: Actor; readonly workspaceId: number; readonly scope: TokenScope };

async function identifyToken(database: Database, clock: Clock, given: string): Promise<Identity | null> {
  const token = await findToken(database, hashSecret(given));
  if (!token || token.revokedAt !== null) return null;
  const now = clock.now();
  if (now - (token.lastUsedAt ?? 0) > TOUCH_EVERY_MS) {
    // Not awaited: a request that only reads must not wait for the writer.
    database
      .write((writer) => touchToken(writer, token.id, now))
      .catch((error: unknown) => log().warn({ err: error }, 'token not touched'));
  }
  const actor = { kind: 'token', id: String(token.id), name: token.name } as const;
  return { kind: 'token', actor, workspaceId: token.workspaceId, scope: token.scope === 'ingest' ? 'ingest' : 'read' };
}

/** Who sends a request: its bearer token where it has one, else its session; null for neither. */
export async function identify(database: Database, clock: Clock, headers: Headers): Promise<Identity | null> {
  // Another scheme is not for us: a proxy in front may ask for a password of its own.
  const bearer = bearerOf(headers);
  if (bearer !== null) return identifyToken(database, clock, bearer);
  const user = await sessionUser(database, headers);
  return user && { kind: 'user', actor: { kind: 'user', id: user.id, name: user.name } };
}
