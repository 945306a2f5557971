import type { Database } from '@/db/client/database';
import { authOf } from './auth';

export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** The user whose session cookie these headers carry, or null. */
export async function sessionUser(database: Database, headers: Headers): Promise<SessionUser | null> {
  if (!headers.has('cookie')) return null;
  const auth = await authOf(database);
  // Without the refresh, a page that only reads would write to the database.
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  return found && { id: found.user.id, name: found.user.name, email: found.user.email };
}
