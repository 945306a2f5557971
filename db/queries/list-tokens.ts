import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** The tokens of a workspace that still open doors, without their secrets. */
export async function listTokens(reader: Reader, workspaceId: number) {
  const { tokens } = reader.tables;
  const { id, name, scope, prefix, createdAt, lastUsedAt } = tokens;
  return reader.orm
    .select({ id, name, scope, prefix, createdAt, lastUsedAt })
    .from(tokens)
    .where(and(eq(tokens.workspaceId, workspaceId), isNull(tokens.revokedAt)))
    .orderBy(asc(id));
}
