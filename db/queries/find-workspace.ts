import { eq, or, sql } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { workspaceColumns } from '../fragments';

const ID = /^[1-9]\d{0,8}$/;

/** A workspace by its slug, or else its id; null for none. */
export async function findWorkspace(reader: Reader, key: string) {
  const { workspaces } = reader.tables;
  const { id, slug } = workspaces;
  const bySlug = eq(slug, key);
  const [found] = await reader.orm
    .select(workspaceColumns(reader))
    .from(workspaces)
    .where(ID.test(key) ? or(bySlug, eq(id, Number(key))) : bySlug)
    .orderBy(sql`case when ${slug} = ${key} then 0 else 1 end`)
    .limit(1);
  return found ?? null;
}
