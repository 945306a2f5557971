import { eq, or } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** The user called by this e-mail or user name (both kept in lower case); null for none. */
export async function findAccountId(reader: Reader, name: string): Promise<string | null> {
  const { user } = reader.tables;
  const [found] = await reader.orm
    .select({ id: user.id })
    .from(user)
    .where(or(eq(user.email, name), eq(user.username, name)));
  return found?.id ?? null;
}
