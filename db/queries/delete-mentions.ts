import type { Writer } from '../client/database';
import { inList } from '../fragments';

/** Deletes what mentions say. The caller takes it out of the counts and the ledger. */
export async function deleteOpinions(writer: Writer, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const { opinions } = writer.tables;
  await writer.orm.delete(opinions).where(inList(writer, opinions.mentionId, ids));
}

/** Deletes mentions with their opinions. The caller takes them out of the counts and the ledger. */
export async function deleteMentions(writer: Writer, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const { mentions } = writer.tables;
  await deleteOpinions(writer, ids);
  await writer.orm.delete(mentions).where(inList(writer, mentions.id, ids));
}
