import { and, eq } from 'drizzle-orm';
import type { Writer } from '../client/database';

export interface NewSource {
  readonly workspaceId: number;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly createdAt: number;
}

/** Id of the workspace's source with this slug, which is made when there is none. */
export async function ensureSource(writer: Writer, source: NewSource): Promise<number> {
  const { sources } = writer.tables;
  await writer.orm.insert(sources).values(source).onConflictDoNothing();
  const [row] = await writer.orm
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.workspaceId, source.workspaceId), eq(sources.slug, source.slug)));
  if (!row) throw new Error(`source ${source.slug} was neither found nor made`);
  return row.id;
}
