import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** The oldest workspace of exactly this name; null for none. */
export async function findWorkspaceByName(reader: Reader, given: string) {
  const { workspaces } = reader.tables;
  const { id, slug, name, zone, pack, identityKey, dataVersion } = workspaces;
  const [found] = await reader.orm
    .select({ id, slug, name, zone, pack, identityKey, dataVersion })
    .from(workspaces)
    .where(eq(name, given))
    .orderBy(asc(id))
    .limit(1);
  return found ?? null;
}
