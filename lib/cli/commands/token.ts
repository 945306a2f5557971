import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addToken, NewToken } from '@/lib/access/add-token';
import { systemClock } from '@/lib/clock';
import { database } from '@/lib/database';
import { namedWorkspace } from '../named-workspace';
import type { CommandIo } from './io';

export interface TokenAddOptions {
  /** Name, slug or id. */
  readonly workspace: string;
  readonly scope: string;
}

/** Adds a token and prints it, and nothing else. */
export async function runTokenAdd(options: TokenAddOptions, io: CommandIo): Promise<number> {
  const given = NewToken.safeParse({ name: `raiz token add (${options.scope})`, scope: options.scope });
  if (!given.success) {
    io.stderr.write(`"${options.scope}" is no scope: use ingest or read.\n`);
    return 2;
  }
  const open = await database();
  const workspace = await namedWorkspace(open, options.workspace, io);
  if (!workspace) return 2;
  const { token } = await addToken({ database: open, clock: systemClock, workspace, actor: CLI_ACTOR }, given.data);
  io.stdout.write(`${token}\n`);
  return 0;
}
