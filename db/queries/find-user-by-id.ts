import { eq } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** A person by id; null for none. */
export async function findUserById(reader: Reader, userId: string) {
  const { user } = reader.tables;
  const [found] = await reader.orm
    .select({ id: user.id, name: user.name, email: user.email })
    .from(user)
    .where(eq(user.id, userId));
  return found ?? null;
}
