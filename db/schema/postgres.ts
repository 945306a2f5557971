import { postgresColumns } from '../columns';
import { defineTables } from './define-tables';

// drizzle-kit reads tables from named exports.
export const {
  user,
  session,
  account,
  verification,
  rateLimit,
  workspaces,
  members,
  installation,
  oneTimeLinks,
  tokens,
  auditLog,
  sources,
  imports,
  rejects,
  mentions,
  opinions,
  rollups,
  dayTotals,
  ledger,
  counters,
  searchChanges,
  jobs,
  editions,
  reanalyses,
  stagedReadings,
  learnings,
  handLabels,
} = defineTables(postgresColumns);
