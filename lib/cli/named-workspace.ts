import type { Database } from '@/db/client/database';
import type { Workspace } from '@/lib/access/context';
import { findWorkspace } from '@/lib/access/find-workspace';
import type { CommandIo } from './commands/io';

/** The workspace a command names, or a sentence on standard error and undefined. */
export async function namedWorkspace(database: Database, name: string, io: CommandIo): Promise<Workspace | undefined> {
  const workspace = await findWorkspace(database, name);
  if (workspace) return workspace;
  io.stderr.write(`There is no workspace "${name}". Add it with: raiz workspace add "${name}"\n`);
  return undefined;
}
