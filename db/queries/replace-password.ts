import { and, eq } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Sets a person's password and ends all his sessions. */
export async function replacePassword(writer: Writer, userId: string, passwordHash: string, at: number): Promise<void> {
  const { account, session } = writer.tables;
  await writer.orm
    .update(account)
    .set({ password: passwordHash, updatedAt: new Date(at) })
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential')));
  await writer.orm.delete(session).where(eq(session.userId, userId));
}
