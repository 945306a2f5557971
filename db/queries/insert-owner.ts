import type { Writer } from '../client/database';

/** Makes someone the owner; false when there is one already. The single row's key lets only one caller through. */
export async function insertOwner(writer: Writer, ownerUserId: string, createdAt: number): Promise<boolean> {
  const { installation } = writer.tables;
  const made = await writer.orm
    .insert(installation)
    .values({ id: 1, ownerUserId, createdAt })
    .onConflictDoNothing()
    .returning({ id: installation.id });
  return made.length === 1;
}
