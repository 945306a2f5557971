import { z } from 'zod';
import type { Database } from '@/db/client/database';
import { findOwner } from '@/db/queries/find-owner';
import { insertAudit } from '@/db/queries/insert-audit';
import { insertOwner } from '@/db/queries/insert-owner';
import { insertUser } from '@/db/queries/insert-user';
import { consumeLink } from '@/db/queries/consume-link';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { actorLabel } from './actor-label';
import { Email, hashPassword, Password, PersonName, Username } from './password';
import { readLink } from './read-link';

export const SetUp = z.object({
  token: z.string().min(1).max(200),
  name: PersonName,
  email: Email,
  username: Username.optional(),
  password: Password,
});
export type SetUp = z.infer<typeof SetUp>;

/**
 * Creates the owner: of any number of calls at once, one succeeds.
 * @throws AppError `conflict` when there is an owner, `not-found` or `expired` for the link, all final.
 */
export async function setUp(database: Database, clock: Clock, given: SetUp): Promise<{ readonly userId: string }> {
  if (await findOwner(database)) throw new AppError('conflict', 'already-set-up');
  const link = await readLink(database, clock, 'set-up', given.token);
  const passwordHash = await hashPassword(given.password);
  const at = clock.now();
  const { name, email, username = null } = given;
  return database.write(async (writer) => {
    if (await findOwner(writer)) throw new AppError('conflict', 'already-set-up');
    if (!(await consumeLink(writer, link.id, at))) throw new AppError('expired', 'link-expired');
    const userId = await insertUser(writer, { name, email, username, passwordHash, at });
    if (!userId) throw new AppError('conflict', 'email-taken');
    if (!(await insertOwner(writer, userId, at))) throw new AppError('conflict', 'already-set-up');
    const actor = actorLabel({ kind: 'user', id: userId, name });
    await insertAudit(writer, { workspaceId: null, actor, action: 'installation.set-up', subject: email, at });
    return { userId };
  });
}
