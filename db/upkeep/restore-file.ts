import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { AppError } from '@/lib/errors';
import { checkFile } from './backup-file';

/** Leaving WAL needs the file to ourselves, so it tells whether a server or worker has it open. */
function mustBeUnused(database: string): void {
  const connection = new Sqlite(database, { timeout: 500 });
  try {
    connection.pragma('journal_mode = DELETE');
  } catch (error) {
    throw new AppError('conflict', 'the database is in use: stop Raíz, then restore', {}, { cause: error });
  } finally {
    connection.close();
  }
}

/**
 * Puts a checked backup in the database's place. The old file is kept beside it under the returned name; the text
 * index is derived and made anew.
 */
export function restoreFile(backup: string, database: string, searchFile: string, now: number): string | null {
  checkFile(backup);
  // Asked before the copy, which may take minutes, and again after it.
  if (existsSync(database)) mustBeUnused(database);
  const incoming = `${database}.incoming`;
  let kept: string | null = null;
  try {
    copyFileSync(backup, incoming);
    chmodSync(incoming, 0o600);
    checkFile(incoming);
    if (existsSync(database)) {
      mustBeUnused(database);
      kept = `${database}.before-restore-${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}`;
      renameSync(database, kept);
      chmodSync(kept, 0o600);
    }
    renameSync(incoming, database);
  } finally {
    // Nothing of a copy that was not taken up stays behind.
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${incoming}${suffix}`, { force: true });
  }
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${searchFile}${suffix}`, { force: true });
  return kept;
}
