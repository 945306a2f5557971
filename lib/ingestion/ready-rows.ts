import type { KnownMention } from '@/db/queries/find-known-mentions';
import type { IncomingMention } from '@/lib/domain/mention';
import { contentHashOf, identityOf } from '@/lib/intake/files/identity';
import { analyseMentions, hasWords } from './analysis-pool';
import { askedIdentities, decideRows, type DuplicatePolicy } from './decide-rows';
import type { Lens } from './lens';
import type { BatchRow, OtherRow } from './mention-rows';

/** Analyses the rows that were left unread, or those of them that are wanted. */
export async function readUnread(
  rows: readonly BatchRow[],
  lens: Lens,
  isWanted: (row: BatchRow) => boolean = () => true,
): Promise<BatchRow[]> {
  const unread = rows.filter((row) => row.reading === 'unread' && isWanted(row));
  const readings = await analyseMentions(
    unread.map((row) => row.mention),
    lens,
  );
  const readingOf = new Map(unread.map((row, index) => [row, readings[index] ?? null]));
  return rows.map((row) => {
    const reading = readingOf.get(row);
    return reading === undefined ? row : { ...row, reading };
  });
}

export interface ReadyOptions {
  /** The workspace's, by which its mentions are recognised. */
  readonly key: string;
  readonly duplicates: DuplicatePolicy;
  /** What they are read with. */
  readonly lens: Lens;
  readonly findKnown: (identities: readonly string[]) => Promise<readonly KnownMention[]>;
}

/**
 * Mentions identified, in their order, and analysed where they will be written. Those that the policy leaves out stay
 * unread, as nearly all of a file that is imported again.
 */
export async function readyRows(
  mentions: readonly IncomingMention[],
  { key, duplicates, lens, findKnown }: ReadyOptions,
): Promise<BatchRow[]> {
  const rows = mentions.map((mention): BatchRow => {
    const reading = hasWords(mention) ? 'unread' : null;
    const { identity, otherwise } = identityOf(mention, key);
    const contentHash = contentHashOf(mention);
    if (!otherwise) return { mention, identity, contentHash, reading };
    const others = otherwise.map((other): OtherRow => {
      return { ...other, contentHash: other.mention === mention ? contentHash : contentHashOf(other.mention) };
    });
    return { mention, identity, contentHash, reading, otherwise: others };
  });
  const known = await findKnown(askedIdentities(rows, duplicates));
  const { inserts, updates } = decideRows(rows, known, duplicates);
  // By their mentions: a row kept beside another goes in under an identity of its own.
  const written = new Set([...inserts, ...updates.map(({ row }) => row)].map(({ mention }) => mention));
  return readUnread(
    rows,
    lens,
    ({ mention, otherwise = [] }) => written.has(mention) || otherwise.some((other) => written.has(other.mention)),
  );
}

/** The rows with what was read of them forgotten: it was read with another lens. */
export const unreadAgain = (rows: readonly BatchRow[]): BatchRow[] =>
  rows.map((row) => (row.reading === null ? row : { ...row, reading: 'unread' }));
