import { and, eq } from 'drizzle-orm';
import type { Writer } from '../client/database';
import type { HandLabelRow } from './rows';

/** Puts what somebody says of a mention in place of what was said before. */
export async function saveHandLabel(writer: Writer, label: HandLabelRow): Promise<void> {
  const { handLabels } = writer.tables;
  const { workspaceId: _, mentionId: __, ...set } = label;
  await writer.orm
    .insert(handLabels)
    .values(label)
    .onConflictDoUpdate({ target: [handLabels.workspaceId, handLabels.mentionId], set });
}

/** Takes back what was said of a mention. */
export async function deleteHandLabel(
  writer: Writer,
  { workspaceId, mentionId }: Pick<HandLabelRow, 'workspaceId' | 'mentionId'>,
): Promise<void> {
  const { handLabels } = writer.tables;
  await writer.orm
    .delete(handLabels)
    .where(and(eq(handLabels.workspaceId, workspaceId), eq(handLabels.mentionId, mentionId)));
}
