import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** Every workspace by name, for the owner. */
export async function listWorkspaces(reader: Reader) {
  const { workspaces } = reader.tables;
  const { id, slug, name, zone } = workspaces;
  return reader.orm.select({ id, slug, name, zone }).from(workspaces).orderBy(asc(name), asc(id));
}

/** The one workspace of a token. */
export async function listWorkspaceOfToken(reader: Reader, tokenId: number) {
  const { workspaces, tokens } = reader.tables;
  const { id, slug, name, zone } = workspaces;
  return reader.orm
    .select({ id, slug, name, zone })
    .from(workspaces)
    .innerJoin(tokens, and(eq(tokens.workspaceId, id), eq(tokens.id, tokenId)));
}

/** The workspaces someone is a member of, with his role in each. */
export async function listWorkspacesOf(reader: Reader, userId: string) {
  const { workspaces, members } = reader.tables;
  const { id, slug, name, zone } = workspaces;
  return reader.orm
    .select({ id, slug, name, zone, role: members.role })
    .from(workspaces)
    .innerJoin(members, and(eq(members.workspaceId, id), eq(members.userId, userId)))
    .orderBy(asc(name), asc(id));
}
