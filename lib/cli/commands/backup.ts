import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backupFile } from '@/db/upkeep/backup-file';
import { databasePath, env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import type { CommandIo } from './io';

const POSTGRES_SENTENCE = 'this installation is on PostgreSQL: use pg_dump and pg_restore, which copy it consistently';

/** The embedded database's file, or a sentence that says why there is none to copy. */
export function embeddedFile(): string {
  if (env().DATABASE_URL) throw new AppError('misconfigured', POSTGRES_SENTENCE);
  return databasePath();
}

/** `raiz backup FILE`. Refuses to overwrite. */
export async function runBackup(target: string, io: CommandIo): Promise<number> {
  const file = embeddedFile();
  if (!existsSync(file)) throw new AppError('not-found', `there is no database at ${file} yet`);
  const path = resolve(target);
  if (existsSync(path)) throw new AppError('conflict', `${path} exists already: give another name`);
  const { bytes, mentions } = backupFile(file, path);
  io.stdout.write(`${path}: ${mentions} mentions, ${bytes} bytes, checked\n`);
  return 0;
}
