import { and, eq, gt, lte } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { HandLabelRow } from './rows';

/** What was said of a mention; undefined where nothing was. */
export async function findHandLabel(
  reader: Reader,
  { workspaceId, mentionId }: Pick<HandLabelRow, 'workspaceId' | 'mentionId'>,
): Promise<HandLabelRow | undefined> {
  const { handLabels } = reader.tables;
  const rows = await reader.orm
    .select()
    .from(handLabels)
    .where(and(eq(handLabels.workspaceId, workspaceId), eq(handLabels.mentionId, mentionId)));
  return rows[0];
}

/** What was said of the mentions of a workspace whose ids lie after one and up to another, in order of id. */
export async function handLabelsBetween(
  reader: Reader,
  of: { readonly workspaceId: number; readonly after: number; readonly last: number },
): Promise<HandLabelRow[]> {
  const { handLabels } = reader.tables;
  const { mentionId, workspaceId } = handLabels;
  return reader.orm
    .select()
    .from(handLabels)
    .where(and(eq(workspaceId, of.workspaceId), gt(mentionId, of.after), lte(mentionId, of.last)))
    .orderBy(mentionId);
}
