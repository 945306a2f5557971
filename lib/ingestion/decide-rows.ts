import type { KnownMention } from '@/db/queries/find-known-mentions';
import type { BatchRow } from './mention-rows';

export const DUPLICATE_POLICIES = ['update', 'skip', 'keep'] as const;
/**
 * What happens to a row whose identity is known but whose content differs: the stored one takes it over, or the row is
 * left out, or both are kept. Equal content is a duplicate under each, so that running again changes nothing.
 */
export type DuplicatePolicy = (typeof DUPLICATE_POLICIES)[number];

export interface Decisions {
  readonly inserts: readonly BatchRow[];
  readonly updates: readonly { readonly id: number; readonly row: BatchRow }[];
  readonly counts: { imported: number; updated: number; duplicates: number; noText: number };
}

/** Under `keep`, a row of other content has an identity of its own. */
const besideIdentity = (row: Pick<BatchRow, 'identity' | 'contentHash'>) => `${row.identity}~${row.contentHash}`;

/** Every identity `decideRows` may ask for. */
export function askedIdentities(rows: readonly BatchRow[], policy: DuplicatePolicy): string[] {
  const asked = rows.map((row) => row.identity);
  if (policy === 'keep') asked.push(...rows.map(besideIdentity));
  for (const row of rows) {
    for (const other of row.otherwise ?? []) {
      asked.push(other.stored);
      if (policy === 'keep') asked.push(besideIdentity(other));
    }
  }
  return asked;
}

/** A row as what it is known as, and its stored form: under its own identity, else under one that it may have had. */
function recognise(row: BatchRow, stored: ReadonlyMap<string, KnownMention>): readonly [BatchRow, KnownMention?] {
  const own = stored.get(row.identity);
  if (own || !row.otherwise) return [row, own];
  for (const { stored: identity, ...as } of row.otherwise) {
    const before = stored.get(identity);
    if (before) return [{ ...row, ...as }, before];
  }
  return [row];
}

/**
 * Sorts a batch into new, changed and known rows. Of several rows with one identity the last one's content stands
 * (policy `update`), so a file that holds old and new forms of a mention changes nothing when it is read again.
 */
export function decideRows(
  rows: readonly BatchRow[],
  known: readonly KnownMention[],
  policy: DuplicatePolicy,
): Decisions {
  const counts = { imported: 0, updated: 0, duplicates: 0, noText: 0 };
  const stored = new Map(known.map((mention) => [mention.identity, mention]));
  const inserts = new Map<string, BatchRow>();
  const updates = new Map<number, BatchRow>();
  const recognised = rows.map((row) => recognise(row, stored));
  const last = new Map(recognised.map(([row], index) => [row.identity, index]));
  const insert = (row: BatchRow) => {
    inserts.set(row.identity, row);
    if (row.reading) counts.imported += 1;
    else counts.noText += 1;
  };

  recognised.forEach(([row, known], index) => {
    const pending = inserts.get(row.identity);
    const before = pending ?? known;
    if (!before) insert(row);
    else if (before.contentHash === row.contentHash || policy === 'skip') counts.duplicates += 1;
    else if (policy === 'keep') {
      const beside = { ...row, identity: besideIdentity(row) };
      if (stored.has(beside.identity) || inserts.has(beside.identity)) counts.duplicates += 1;
      else insert(beside);
    } else if (pending) {
      inserts.set(row.identity, row);
      counts.updated += 1;
    } else if ('id' in before && last.get(row.identity) === index) {
      updates.set(before.id, row);
      counts.updated += 1;
    } else counts.duplicates += 1;
  });
  return { inserts: [...inserts.values()], updates: [...updates].map(([id, row]) => ({ id, row })), counts };
}
