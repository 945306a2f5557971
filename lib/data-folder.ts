import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from './errors';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'this user may not',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'the system takes no new folder there',
  ENAMETOOLONG: 'the name is too long',
};

const reason = (error: unknown) => WHY[codeOf(error)] ?? codeOf(error);

function refuse(sentence: string, cause: unknown): AppError {
  return new AppError('misconfigured', `DATA_DIR: ${sentence}`, {}, { cause });
}

/** What stands at a path: a folder, something else, or nothing. */
function standing(path: string): 'folder' | 'other' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return codeOf(error) === 'ENOTDIR' ? 'other' : 'nothing';
  }
}

// Level by level: Node's own `recursive` never comes back where a folder above exists and takes no new one (/proc).
function make(path: string): void {
  const found = standing(path);
  if (found === 'folder') return;
  if (found === 'other') throw refuse(`${path} is a file, or lies below one; name a folder`, undefined);
  if (dirname(path) !== path) make(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process was quicker.
    if (codeOf(error) === 'EEXIST' && standing(path) === 'folder') return;
    throw refuse(`the folder ${path} cannot be made (${reason(error)}); name another folder, or make it first`, error);
  }
}

/**
 * Makes a data folder that is missing, and sees that this process may write in it.
 * @throws AppError `misconfigured` with a sentence that says why not.
 */
export function needFolder(path: string): void {
  make(path);
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const what = `the folder ${path} cannot be read and written in (${reason(error)})`;
    throw refuse(`${what}; give this user the rights to it, or name another folder`, error);
  }
}
