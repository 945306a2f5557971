import { desc, eq } from 'drizzle-orm';
import type { Reader } from '../client/database';
import type { LedgerRow } from './rows';

/** The newest row of a workspace's ledger. */
export async function lastLedgerRow(reader: Reader, workspaceId: number): Promise<LedgerRow | undefined> {
  const { ledger } = reader.tables;
  const [row] = await reader.orm
    .select()
    .from(ledger)
    .where(eq(ledger.workspaceId, workspaceId))
    .orderBy(desc(ledger.sequence))
    .limit(1);
  return row;
}
