import { and, eq, isNull } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { countOf } from '../fragments';

const ofSample = ({ tables: { mentions, sources } }: Reader, workspaceId: number) =>
  and(
    eq(sources.workspaceId, workspaceId),
    eq(sources.kind, 'sample'),
    eq(mentions.workspaceId, workspaceId),
    // One that an import has taken over since belongs to it.
    isNull(mentions.importId),
  );

/** Some of a workspace's mentions that came with the sample. */
export async function sampleMentions(reader: Reader, workspaceId: number, limit: number): Promise<number[]> {
  const { mentions, sources } = reader.tables;
  const rows = await reader.orm
    .select({ id: mentions.id })
    .from(mentions)
    .innerJoin(sources, eq(sources.id, mentions.sourceId))
    .where(ofSample(reader, workspaceId))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** How many of a workspace's mentions came with the sample. */
export async function countSampleMentions(reader: Reader, workspaceId: number): Promise<number> {
  const { mentions, sources } = reader.tables;
  const [row] = await reader.orm
    .select({ n: countOf(mentions.id) })
    .from(mentions)
    .innerJoin(sources, eq(sources.id, mentions.sourceId))
    .where(ofSample(reader, workspaceId));
  return row?.n ?? 0;
}
