import { listWorkspaces } from '@/db/queries/list-workspaces';
import { checkFile } from '@/db/upkeep/backup-file';
import { database } from '@/lib/database';
import { dataPath, env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { checkWorkspace } from '@/lib/ingestion/check-workspace';
import type { CommandIo } from './io';

/** What is wrong with the embedded database's file itself; PostgreSQL looks after its own. */
function fileFinding(): string | null {
  if (env().DATABASE_URL) return null;
  try {
    checkFile(dataPath('raiz.db'));
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.detail;
    throw error;
  }
}

/** `raiz verify`: pages and keys, every mention against the ledger, every count against the mentions; exit 1 when something differs. */
export async function runVerify(io: CommandIo): Promise<number> {
  const open = await database();
  const finding = fileFinding();
  if (finding) io.stdout.write(`BAD ${finding}\n`);
  let wrong = finding ? 1 : 0;
  for (const workspace of await listWorkspaces(open)) {
    const findings = await checkWorkspace(open, workspace.id);
    wrong += findings.length;
    io.stdout.write(findings.length === 0 ? `ok  ${workspace.slug}\n` : '');
    for (const finding of findings) io.stdout.write(`BAD ${workspace.slug}: ${finding}\n`);
  }
  return wrong === 0 ? 0 : 1;
}
