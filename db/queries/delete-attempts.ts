import { eq } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Forgets a key's count. */
export async function deleteAttempts(writer: Writer, key: string): Promise<void> {
  const { rateLimit } = writer.tables;
  await writer.orm.delete(rateLimit).where(eq(rateLimit.key, key));
}
