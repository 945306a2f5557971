import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Writer } from '../client/database';

export interface Attempt {
  readonly key: string;
  readonly now: number;
  readonly windowMs: number;
}

/** Adds one to a key's count, in the window that began with its first attempt; a new window begins after it. */
export async function takeAttempt(writer: Writer, { key, now, windowMs }: Attempt) {
  const { rateLimit } = writer.tables;
  const over = sql`${rateLimit.lastRequest} <= ${now - windowMs}`;
  const [row] = await writer.orm
    .insert(rateLimit)
    .values({ id: randomUUID(), key, count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${over} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${over} then ${now} else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ count: rateLimit.count, since: rateLimit.lastRequest });
  return { count: row?.count ?? 1, since: row?.since ?? now };
}
