import type { Writer } from '@/db/client/database';
import { insertRows } from '@/db/fragments';
import { lastLedgerRow } from '@/db/queries/last-ledger-row';
import { addToState, chainOf, EMPTY_CHAIN, EMPTY_STATE } from './row-hash';

export interface LedgerEntry {
  readonly workspaceId: number;
  readonly importId: number | null;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Row hashes that came, less those that went. */
  readonly hashChange: bigint;
  readonly at: number;
}

/** Adds a row to the workspace's ledger. */
export async function appendLedger(writer: Writer, { hashChange, ...entry }: LedgerEntry): Promise<void> {
  const last = await lastLedgerRow(writer, entry.workspaceId);
  const row = {
    ...entry,
    sequence: (last?.sequence ?? 0) + 1,
    count: (last?.count ?? 0) + entry.added - entry.removed,
    state: addToState(last?.state ?? EMPTY_STATE, hashChange),
  };
  await insertRows(writer, writer.tables.ledger, [{ ...row, chain: chainOf(last?.chain ?? EMPTY_CHAIN, row) }]);
}
