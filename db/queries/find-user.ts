import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** A person and the hash of his password by e-mail (in lower case); null for none. */
export async function findUser(reader: Reader, email: string) {
  const { user, account } = reader.tables;
  const [found] = await reader.orm
    .select({ id: user.id, name: user.name, email: user.email, passwordHash: account.password })
    .from(user)
    .leftJoin(account, and(eq(account.userId, user.id), eq(account.providerId, 'credential')))
    .where(eq(user.email, email));
  return found ?? null;
}
