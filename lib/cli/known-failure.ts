const DISK_FULL = 'The disk is full: free some space, then run the command again.';
const READ_ONLY =
  'The data folder or its disk is read-only: let this user write there, or set DATA_DIR to another folder.';
const NO_DATABASE_FILE =
  'The database file cannot be opened: let this user read and write all in the data folder, or set DATA_DIR to another.';
const DAMAGED =
  'The database file is damaged, or no database: stop Raíz and put a backup in place with raiz restore FILE.';
const DISK_FAILS = 'The disk does not read or write as it should: see that it is not full, then look at its health.';
const UNREACHABLE = 'PostgreSQL does not answer at DATABASE_URL: start it, or mend host and port.';
const NO_ANSWER = 'A server that Raíz calls does not answer, or its name is not known: see the settings that name it.';
const REFUSED = 'PostgreSQL refuses the user or password of DATABASE_URL: mend them there.';

/** What the systems below us say of themselves, by the start of their code, and what to do. */
const SENTENCES: readonly (readonly [code: RegExp, sentence: string])[] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL|53100)$/, DISK_FULL],
  [/^(EROFS|SQLITE_READONLY)/, READ_ONLY],
  [/^SQLITE_(CANTOPEN|PERM|AUTH)/, NO_DATABASE_FILE],
  [/^SQLITE_(CORRUPT|NOTADB|FORMAT)/, DAMAGED],
  [/^SQLITE_IOERR/, DISK_FAILS],
  [/^SQLITE_(BUSY|LOCKED)/, 'The database is busy: another program has held it too long. Try again.'],
  [/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P03)$/, UNREACHABLE],
  [/^28(000|P01)$/, REFUSED],
  [/^3D000$/, 'PostgreSQL has no database of the name in DATABASE_URL: make it with createdb, or mend the name.'],
  [/^42501$/, 'The PostgreSQL user of DATABASE_URL may not do this: give it the rights to its database.'],
  [/^53300$/, 'PostgreSQL takes no more connections: raise its max_connections, or run fewer processes.'],
];

/**
 * The sentence of a failure of disk, database or network, whichever of its causes has one; undefined for others.
 * PostgreSQL is named only where the installation is on it.
 */
export function knownFailure(error: unknown, onPostgres = false): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // Several addresses were tried: the last one's failure stands for all.
    const inner: unknown = cause instanceof AggregateError ? cause.errors.at(-1) : cause;
    const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
    const found = SENTENCES.find(([pattern]) => pattern.test(code));
    if (found) return found[1] === UNREACHABLE && !onPostgres ? NO_ANSWER : found[1];
  }
  return undefined;
}
