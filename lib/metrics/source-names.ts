import { listSources, type SourceName } from '@/db/queries/list-sources';
import type { WorkspaceContext } from '@/lib/access/context';

export type { SourceName } from '@/db/queries/list-sources';

/** What each source of the workspace is called by whoever made it. */
export function sourceNames({ database, workspace }: WorkspaceContext): Promise<SourceName[]> {
  return listSources(database, workspace.id);
}
