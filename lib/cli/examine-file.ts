import { existsSync } from 'node:fs';
import { checkFile } from '@/db/upkeep/backup-file';
import { databasePath, env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import type { CommandIo } from './commands/io';

/** What one check of the installation found. */
export interface Finding {
  readonly ok: boolean;
  readonly sentence: string;
}

/** A line for what one check found. */
export function writeFinding({ stdout }: CommandIo, { ok, sentence }: Finding): void {
  stdout.write(`${ok ? 'ok ' : 'BAD'} ${sentence}\n`);
}

/** Why there is nothing to examine, in a sentence; null where there is a database. Makes none, as opening it would. */
export function missingDatabase(): string | null {
  const file = databasePath();
  if (env().DATABASE_URL || existsSync(file)) return null;
  return `database: there is none at ${file}; set DATA_DIR to the data folder of Raíz, or start Raíz once to make one there`;
}

/** Whether the embedded database's file is sound, or what is wrong with it, in a sentence. */
export function examineFile(): Finding {
  const file = databasePath();
  try {
    const { mentions } = checkFile(file);
    return { ok: true, sentence: `${file}, pages and keys sound, ${mentions} mentions` };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, sentence: error.detail };
    throw error;
  }
}
