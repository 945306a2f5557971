import { eq } from 'drizzle-orm';
import type { Reader } from '../client/database';

export interface SourceName {
  readonly slug: string;
  readonly name: string;
  /** Id of the profile or feed kind, `generic`, or `sample`. */
  readonly kind: string;
}

/** What the sources of a workspace are called. */
export async function listSources(reader: Reader, workspaceId: number): Promise<SourceName[]> {
  const { sources } = reader.tables;
  return reader.orm
    .select({ slug: sources.slug, name: sources.name, kind: sources.kind })
    .from(sources)
    .where(eq(sources.workspaceId, workspaceId))
    .orderBy(sources.slug);
}
