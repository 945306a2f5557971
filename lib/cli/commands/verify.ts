import { listWorkspaces } from '@/db/queries/list-workspaces';
import { database } from '@/lib/database';
import { checkWorkspace } from '@/lib/ingestion/check-workspace';
import type { CommandIo } from './io';

/** `raiz verify`: every mention against the ledger, every count against the mentions; exit 1 when something differs. */
export async function runVerify(io: CommandIo): Promise<number> {
  const open = await database();
  let wrong = 0;
  for (const workspace of await listWorkspaces(open)) {
    const findings = await checkWorkspace(open, workspace.id);
    wrong += findings.length;
    io.stdout.write(findings.length === 0 ? `ok  ${workspace.slug}\n` : '');
    for (const finding of findings) io.stdout.write(`BAD ${workspace.slug}: ${finding}\n`);
  }
  return wrong === 0 ? 0 : 1;
}
