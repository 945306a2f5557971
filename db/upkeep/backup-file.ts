import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { AppError } from '@/lib/errors';

function syncPath(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Checks a database file that nobody has open: its pages, its foreign keys, and that it is one of ours.
 * @throws AppError `unusable-file` saying what is wrong.
 */
export function checkFile(file: string): { readonly mentions: number } {
  let connection: Sqlite.Database | undefined;
  try {
    connection = new Sqlite(file, { readonly: true, fileMustExist: true });
    if (connection.pragma('integrity_check', { simple: true }) !== 'ok') {
      throw new AppError('unusable-file', `${file}: the database's pages are damaged`);
    }
    const orphans = connection.pragma('foreign_key_check') as { readonly table: string }[];
    if (orphans.length > 0) {
      const tables = [...new Set(orphans.map(({ table }) => table))].join(', ');
      throw new AppError('unusable-file', `${file}: ${orphans.length} rows without their parents (${tables})`);
    }
    return { mentions: Number(connection.prepare('select count(*) from mentions').pluck().get()) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('unusable-file', `${file}: not a Raíz database`, {}, { cause: error });
  } finally {
    connection?.close();
  }
}

/** An empty file that its owner alone may read: SQLite fills it, and keeps its rights. */
function makePrivate(file: string): void {
  try {
    rmSync(file, { force: true });
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such folder' : code;
    throw new AppError(
      'unusable-file',
      `${dirname(file)}: no backup can be written there (${why})`,
      {},
      { cause: error },
    );
  }
}

/**
 * Writes a copy of a running database: `VACUUM INTO` a temporary name (a plain copy of the file would be torn, the
 * backup interface never ends while another process writes), checked, synced, and only then given its name.
 */
export function backupFile(database: string, target: string): { readonly bytes: number; readonly mentions: number } {
  const partial = `${target}.partial`;
  makePrivate(partial);
  try {
    const connection = new Sqlite(database, { fileMustExist: true, timeout: 10_000 });
    try {
      connection.prepare('vacuum into ?').run(partial);
    } finally {
      connection.close();
    }
    const { mentions } = checkFile(partial);
    syncPath(partial);
    renameSync(partial, target);
    syncPath(dirname(target));
    return { bytes: statSync(target).size, mentions };
  } finally {
    rmSync(partial, { force: true });
  }
}
