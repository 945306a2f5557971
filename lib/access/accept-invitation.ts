import { z } from 'zod';
import type { Database } from '@/db/client/database';
import { findOwner } from '@/db/queries/find-owner';
import { findUser } from '@/db/queries/find-user';
import { insertAudit } from '@/db/queries/insert-audit';
import { insertUser } from '@/db/queries/insert-user';
import { saveMember } from '@/db/queries/save-member';
import { consumeLink } from '@/db/queries/consume-link';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { actorLabel } from './actor-label';
import { hashPassword, Password, passwordIs, PersonName, Username } from './password';
import { readLink } from './read-link';
import { countAttempt } from './throttle';

export const Acceptance = z.object({
  /** Not read where the account exists already. */
  name: PersonName.optional(),
  username: Username.optional(),
  password: Password,
});
export type Acceptance = z.infer<typeof Acceptance>;

/**
 * Joins a workspace by invitation. Whoever has an account proves it with its password: an invitation must not be a way
 * to take an account over.
 * @throws AppError `not-found`, `expired`, `unauthenticated` or `conflict`, all final.
 */
export async function acceptInvitation(
  database: Database,
  clock: Clock,
  token: string,
  given: Acceptance,
): Promise<{ readonly email: string; readonly workspaceSlug: string }> {
  const link = await readLink(database, clock, 'invitation', token);
  const { email, workspaceId, role, workspaceSlug } = link;
  if (email === null || workspaceId === null || role === null) throw new AppError('not-found', 'no-such-link');
  const known = await findUser(database, email);
  if (known) {
    await countAttempt(database, clock, { account: email, device: null });
    if (!(await passwordIs(given.password, known.passwordHash))) {
      throw new AppError('unauthenticated', 'wrong-credentials');
    }
  }
  const passwordHash = known ? '' : await hashPassword(given.password);
  const { name = email, username = null } = given;
  const at = clock.now();
  await database.write(async (writer) => {
    if (!(await consumeLink(writer, link.id, at))) throw new AppError('expired', 'link-expired');
    const userId = known?.id ?? (await insertUser(writer, { name, email, username, passwordHash, at }));
    if (!userId) throw new AppError('conflict', username === null ? 'email-taken' : 'username-taken');
    if ((await findOwner(writer)) !== userId) await saveMember(writer, { workspaceId, userId, role, createdAt: at });
    const actor = actorLabel({ kind: 'user', id: userId, name: known?.name ?? name });
    await insertAudit(writer, { workspaceId, actor, action: 'member.join', subject: role, at });
  });
  return { email, workspaceSlug: workspaceSlug ?? '' };
}
