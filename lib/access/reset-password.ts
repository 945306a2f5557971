import { z } from 'zod';
import type { Database } from '@/db/client/database';
import { insertAudit } from '@/db/queries/insert-audit';
import { replacePassword } from '@/db/queries/replace-password';
import { consumeLink } from '@/db/queries/consume-link';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { hashPassword, Password } from './password';
import { readLink } from './read-link';

export const NewPassword = z.object({ password: Password });
export type NewPassword = z.infer<typeof NewPassword>;

/**
 * Sets the password of whoever holds a reset link, and ends all of that person's sessions.
 * @throws AppError `not-found` or `expired`, both final.
 */
export async function resetPassword(
  database: Database,
  clock: Clock,
  token: string,
  { password }: NewPassword,
): Promise<void> {
  const { id, userId } = await readLink(database, clock, 'password-reset', token);
  if (userId === null) throw new AppError('not-found', 'no-such-link');
  const passwordHash = await hashPassword(password);
  const at = clock.now();
  await database.write(async (writer) => {
    if (!(await consumeLink(writer, id, at))) throw new AppError('expired', 'link-expired');
    await replacePassword(writer, userId, passwordHash, at);
    await insertAudit(writer, {
      workspaceId: null,
      actor: `user:${userId}`,
      action: 'password.reset',
      subject: userId,
      at,
    });
  });
}
