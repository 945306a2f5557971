import type { Database } from '@/db/client/database';
import { insertAudit } from '@/db/queries/insert-audit';
import type { Clock } from '@/lib/clock';
import { actorLabel } from './actor-label';
import type { Actor } from './context';
import { newLink } from './new-link';

/** Makes a one-time link (24 hours) by which one person chooses a new password; gives its token. */
export async function newPasswordLink(
  { database, clock, actor }: { database: Database; clock: Clock; actor: Actor },
  userId: string,
): Promise<string> {
  return database.write(async (writer) => {
    const token = await newLink(writer, clock, 'password-reset', { userId });
    const entry = { actor: actorLabel(actor), action: 'password.link', subject: userId, at: clock.now() };
    await insertAudit(writer, { workspaceId: null, ...entry });
    return token;
  });
}
