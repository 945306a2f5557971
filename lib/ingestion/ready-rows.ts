import type { KnownMention } from '@/db/queries/find-known-mentions';
import type { IncomingMention } from '@/lib/domain/mention';
import { contentHashOf, identityOf } from '@/lib/intake/files/identity';
import { analyseMentions } from './analysis-pool';
import type { BatchRow } from './mention-rows';

/** Analyses the rows that were left unread. */
export async function readUnread(rows: readonly BatchRow[]): Promise<BatchRow[]> {
  const unread = rows.filter((row) => row.reading === 'unread');
  const readings = await analyseMentions(unread.map((row) => row.mention));
  const readingOf = new Map(unread.map((row, index) => [row, readings[index] ?? null]));
  return rows.map((row) => {
    const reading = readingOf.get(row);
    return reading === undefined ? row : { ...row, reading };
  });
}

/**
 * Mentions identified and analysed, in their order. Those whose content is stored already stay unread, as nearly all of
 * a file that is imported again: they can only be duplicates.
 */
export async function readyRows(
  mentions: readonly IncomingMention[],
  key: string,
  findKnown: (identities: readonly string[]) => Promise<readonly KnownMention[]>,
): Promise<BatchRow[]> {
  const rows = mentions.map((mention): BatchRow => {
    return { mention, ...identityOf(mention, key), contentHash: contentHashOf(mention), reading: 'unread' };
  });
  const known = await findKnown(rows.map((row) => row.identity));
  const stored = new Map(known.map(({ identity, contentHash }) => [identity, contentHash]));
  const isFresh = (row: BatchRow) => stored.get(row.identity) !== row.contentHash;
  const fresh = stored.size === 0 ? rows : rows.filter(isFresh);
  const readings = await analyseMentions(fresh.map((row) => row.mention));
  let next = 0;
  return rows.map((row) => (fresh[next] === row ? { ...row, reading: readings[next++] ?? null } : row));
}
