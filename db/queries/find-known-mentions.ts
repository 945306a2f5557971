import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { inList } from '../fragments';

export interface KnownMention {
  readonly id: number;
  readonly identity: string;
  readonly contentHash: string;
}

/** The mentions of a source that have one of these identities. */
export async function findKnownMentions(
  reader: Reader,
  of: { workspaceId: number; sourceId: number; identities: readonly string[] },
): Promise<KnownMention[]> {
  const { mentions } = reader.tables;
  return reader.orm
    .select({ id: mentions.id, identity: mentions.identity, contentHash: mentions.contentHash })
    .from(mentions)
    .where(
      and(
        eq(mentions.workspaceId, of.workspaceId),
        eq(mentions.sourceId, of.sourceId),
        inList(reader, mentions.identity, of.identities),
      ),
    );
}
