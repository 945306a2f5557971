import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Writer } from '../client/database';

/** Uses a link up; false when it has been used or has expired meanwhile. Of many callers at once one gets true. */
export async function consumeLink(writer: Writer, linkId: number, now: number): Promise<boolean> {
  const { oneTimeLinks: links } = writer.tables;
  const used = await writer.orm
    .update(links)
    .set({ usedAt: now })
    .where(and(eq(links.id, linkId), isNull(links.usedAt), gt(links.expiresAt, now)))
    .returning({ id: links.id });
  return used.length === 1;
}
