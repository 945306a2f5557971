import { listWorkspaces } from '@/db/queries/list-workspaces';
import { database } from '@/lib/database';
import { env } from '@/lib/env';
import { checkWorkspace } from '@/lib/ingestion/check-workspace';
import { examineFile } from '../examine-file';
import type { CommandIo } from './io';

/** `raiz verify`: pages and keys, every mention against the ledger, every count against the mentions; exit 1 when something differs. */
export async function runVerify(io: CommandIo): Promise<number> {
  const open = await database();
  // PostgreSQL looks after its own files.
  const file = env().DATABASE_URL ? null : examineFile();
  let wrong = file?.ok === false ? 1 : 0;
  if (file?.ok === false) io.stdout.write(`BAD ${file.sentence}\n`);
  for (const workspace of await listWorkspaces(open)) {
    const findings = await checkWorkspace(open, workspace.id);
    wrong += findings.length;
    io.stdout.write(findings.length === 0 ? `ok  ${workspace.slug}\n` : '');
    for (const finding of findings) io.stdout.write(`BAD ${workspace.slug}: ${finding}\n`);
  }
  return wrong === 0 ? 0 : 1;
}
