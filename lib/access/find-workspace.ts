import type { Reader } from '@/db/client/database';
import { findWorkspace as findByKey } from '@/db/queries/find-workspace';
import { findWorkspaceByName } from '@/db/queries/find-workspace-by-name';
import type { Workspace } from './context';
import { slugOf } from './slug';

/** A workspace as the command line calls it: by slug, name or id; null for none. */
export async function findWorkspace(reader: Reader, key: string): Promise<Workspace | null> {
  const given = key.trim();
  return (
    (await findWorkspaceByName(reader, given)) ??
    (await findByKey(reader, given)) ??
    (await findByKey(reader, slugOf(given)))
  );
}
