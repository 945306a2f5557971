import type { Database } from '@/db/client/database';
import { findUser } from '@/db/queries/find-user';
import type { Clock } from '@/lib/clock';
import { readLink } from './read-link';

/** What the holder of an invitation is shown: who is invited, where to, and whether an account exists already. */
export async function readInvitation(database: Database, clock: Clock, token: string) {
  const link = await readLink(database, clock, 'invitation', token);
  const email = link.email ?? '';
  return {
    email,
    role: link.role ?? '',
    workspace: { name: link.workspaceName ?? '', slug: link.workspaceSlug ?? '' },
    expiresAt: new Date(link.expiresAt).toISOString(),
    accountExists: (await findUser(database, email)) !== null,
  };
}
