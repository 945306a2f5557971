import type { Reader } from '../client/database';

/** Id of the installation's owner; null while there is none. */
export async function findOwner(reader: Reader): Promise<string | null> {
  const { installation } = reader.tables;
  const [found] = await reader.orm.select({ ownerUserId: installation.ownerUserId }).from(installation);
  return found?.ownerUserId ?? null;
}
