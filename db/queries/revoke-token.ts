import { and, eq, sql } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Ends a token for good; false when the workspace has no such token. Revoking again changes nothing. */
export async function revokeToken(writer: Writer, workspaceId: number, tokenId: number, at: number): Promise<boolean> {
  const { tokens } = writer.tables;
  const ended = await writer.orm
    .update(tokens)
    .set({ revokedAt: sql`coalesce(${tokens.revokedAt}, ${at})` })
    .where(and(eq(tokens.workspaceId, workspaceId), eq(tokens.id, tokenId)))
    .returning({ id: tokens.id });
  return ended.length === 1;
}
