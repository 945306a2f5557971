import { asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client/database';
import { recount } from './recount';
import { chainOf, EMPTY_CHAIN, EMPTY_STATE } from './row-hash';

type Row = Readonly<Record<string, string | number>>;

// Rows that fell back to nothing stay in the tables and mean the same as no row.
function asLines(rows: readonly Row[], key: readonly string[], sums: readonly string[]): Map<string, string> {
  const real = rows.filter((row) => sums.some((name) => row[name] !== 0));
  return new Map(real.map((row) => [key.map((name) => row[name]).join(' '), sums.map((name) => row[name]).join(' ')]));
}

function differences(stored: Map<string, string>, counted: Map<string, string>): string[] {
  return [...new Set([...stored.keys(), ...counted.keys()])].filter((key) => stored.get(key) !== counted.get(key));
}

const ROLLUP = ['driver', 'touchpoint', 'grain', 'period'];
const ROLLUP_COUNTS = ['mentions', 'negative', 'positive', 'leaving', 'risk', 'primaryNegative', 'primaryLeaving'];
const TOTAL = ['day', 'sourceId', 'language', 'reading', 'leavingKind'];
const TOTAL_COUNTS = ['mentions', 'ratingSum', 'rated'];

export interface WorkspaceCheck {
  /** What does not agree; empty when all does. */
  readonly findings: readonly string[];
  /** How much was compared. */
  readonly mentions: number;
  readonly ledgerRows: number;
  readonly counts: number;
}

/** Compares a workspace's mentions with its ledger and its counts with its mentions. For `raiz verify`. */
export async function examineWorkspace(reader: Reader, workspaceId: number): Promise<WorkspaceCheck> {
  const { ledger, rollups, dayTotals } = reader.tables;
  const found: string[] = [];
  const counted = await recount(reader, workspaceId);
  const entries = await reader.orm
    .select()
    .from(ledger)
    .where(eq(ledger.workspaceId, workspaceId))
    .orderBy(asc(ledger.sequence));
  let chain = EMPTY_CHAIN;
  let sequence = 0;
  for (const { chain: written, ...row } of entries) {
    sequence += 1;
    chain = chainOf(chain, row);
    if (row.sequence === sequence && chain === written) continue;
    found.push(`ledger: row ${row.sequence} does not follow from the one before it`);
    break;
  }
  const last = entries.at(-1);
  if (counted.mentions !== (last?.count ?? 0)) {
    found.push(`ledger: ${last?.count ?? 0} mentions written down, ${counted.mentions} found`);
  } else if (counted.state !== (last?.state ?? EMPTY_STATE))
    found.push('ledger: a mention differs from what was saved');
  const storedRollups = await reader.orm.select().from(rollups).where(eq(rollups.workspaceId, workspaceId));
  const storedTotals = await reader.orm.select().from(dayTotals).where(eq(dayTotals.workspaceId, workspaceId));
  const wrong = [
    ...differences(asLines(storedRollups, ROLLUP, ROLLUP_COUNTS), asLines(counted.rollups, ROLLUP, ROLLUP_COUNTS)),
    ...differences(asLines(storedTotals, TOTAL, TOTAL_COUNTS), asLines(counted.dayTotals, TOTAL, TOTAL_COUNTS)),
  ];
  if (wrong.length > 0) found.push(`counts: ${wrong.length} differ from the mentions, first ${wrong[0]}`);
  const counts = storedRollups.length + storedTotals.length;
  return { findings: found, mentions: counted.mentions, ledgerRows: entries.length, counts };
}

/** What does not agree between a workspace's mentions, its counts and its ledger; empty when all does. */
export async function checkWorkspace(reader: Reader, workspaceId: number): Promise<readonly string[]> {
  return (await examineWorkspace(reader, workspaceId)).findings;
}
