import { eq } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** A token, revoked ones too, by the hash of its secret; null for none. */
export async function findToken(reader: Reader, tokenHash: string) {
  const { tokens } = reader.tables;
  const { id, workspaceId, name, scope, lastUsedAt, revokedAt } = tokens;
  const [found] = await reader.orm
    .select({ id, workspaceId, name, scope, lastUsedAt, revokedAt })
    .from(tokens)
    .where(eq(tokens.tokenHash, tokenHash));
  return found ?? null;
}
