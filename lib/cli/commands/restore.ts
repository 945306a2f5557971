import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkFile } from '@/db/upkeep/backup-file';
import { restoreFile } from '@/db/upkeep/restore-file';
import { systemClock } from '@/lib/clock';
import { dataPath } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { embeddedFile } from './backup';
import type { CommandIo } from './io';

/** `raiz restore FILE`. The database it replaces is kept under another name. */
export async function runRestore(source: string, io: CommandIo): Promise<number> {
  const database = embeddedFile();
  const backup = resolve(source);
  if (!existsSync(backup)) throw new AppError('not-found', `there is no file ${backup}`);
  const kept = restoreFile(backup, database, dataPath('search.db'), systemClock.now());
  io.stdout.write(`restored ${checkFile(database).mentions} mentions from ${backup}\n`);
  if (kept) io.stderr.write(`the database before is kept as ${kept}\n`);
  return 0;
}
