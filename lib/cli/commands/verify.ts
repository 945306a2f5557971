import { listWorkspaces } from '@/db/queries/list-workspaces';
import { database } from '@/lib/database';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { examineWorkspace } from '@/lib/ingestion/check-workspace';
import { examineFile, missingDatabase, writeFinding } from '../examine-file';
import type { CommandIo } from './io';

/**
 * `raiz verify`: pages and keys, every mention against the ledger, every count against the mentions, and how many of
 * each; exit 1 when something differs.
 * @throws AppError `misconfigured` where there is no database to verify.
 */
export async function runVerify(io: CommandIo): Promise<number> {
  const missing = missingDatabase();
  if (missing !== null) throw new AppError('misconfigured', missing);
  const open = await database();
  let wrong = 0;
  const tell = (ok: boolean, sentence: string) => {
    if (!ok) wrong += 1;
    writeFinding(io, { ok, sentence });
  };
  // PostgreSQL looks after its own files.
  if (!env().DATABASE_URL) {
    const { ok, sentence } = examineFile();
    tell(ok, sentence);
  }
  const workspaces = await listWorkspaces(open);
  for (const { id, slug } of workspaces) {
    const { findings, mentions, ledgerRows, counts } = await examineWorkspace(open, id);
    for (const finding of findings) tell(false, `${slug}: ${finding}`);
    const compared = `${mentions} mentions against ${ledgerRows} ledger rows, ${counts} counts against the mentions`;
    if (findings.length === 0) tell(true, `${slug}: ${compared}`);
  }
  if (workspaces.length === 0) tell(true, 'no workspace yet, so no mentions to compare');
  return wrong === 0 ? 0 : 1;
}
