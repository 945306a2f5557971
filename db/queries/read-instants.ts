import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** When a mention was written, and the day it is counted on. */
export interface MentionInstant {
  readonly id: number;
  readonly postedAt: number;
  readonly postedDay: number | null;
}

/** The next mentions of a workspace after an id of which the instant is known, in the order of their ids. */
export async function readInstants(
  reader: Reader,
  of: { readonly workspaceId: number; readonly after: number; readonly limit: number },
): Promise<MentionInstant[]> {
  const { id, postedAt, postedDay, workspaceId } = reader.tables.mentions;
  const rows = await reader.orm
    .select({ id, postedAt, postedDay })
    .from(reader.tables.mentions)
    .where(and(eq(workspaceId, of.workspaceId), gt(id, of.after), isNotNull(postedAt)))
    .orderBy(asc(id))
    .limit(of.limit);
  return rows.flatMap(({ postedAt: at, ...rest }) => (at === null ? [] : [{ ...rest, postedAt: at }]));
}
