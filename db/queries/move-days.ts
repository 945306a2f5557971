import { sql } from 'drizzle-orm';
import type { Writer } from '../client/database';
import { inList } from '../fragments';

/** Moves dated mentions and their opinions by some days. The caller moves them in the counts and the ledger. */
export async function moveDays(writer: Writer, ids: readonly number[], by: number): Promise<void> {
  if (ids.length === 0) return;
  const { mentions, opinions } = writer.tables;
  await writer.orm
    .update(mentions)
    .set({ postedDay: sql`${mentions.postedDay} + ${by}` })
    .where(inList(writer, mentions.id, ids));
  await writer.orm
    .update(opinions)
    .set({ day: sql`${opinions.day} + ${by}` })
    .where(inList(writer, opinions.mentionId, ids));
}
