import { ensureWorkspace, NewWorkspace } from '@/lib/access/add-workspace';
import { systemClock } from '@/lib/clock';
import { database } from '@/lib/database';
import type { CommandIo } from './io';

/** Adds a workspace and prints its slug; one of that very name is left as it is, and its slug printed. */
export async function runWorkspaceAdd(name: string, io: CommandIo): Promise<number> {
  const given = NewWorkspace.safeParse({ name });
  if (!given.success) {
    io.stderr.write('The name of a workspace has 1 to 100 characters.\n');
    return 2;
  }
  const open = await database();
  const workspace = await ensureWorkspace(open, systemClock, given.data, { exactName: true });
  io.stdout.write(`${workspace.slug}\n`);
  return 0;
}
