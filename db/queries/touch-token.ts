import { eq } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Notes that a token was used. */
export async function touchToken(writer: Writer, tokenId: number, at: number): Promise<void> {
  const { tokens } = writer.tables;
  await writer.orm.update(tokens).set({ lastUsedAt: at }).where(eq(tokens.id, tokenId));
}
