import type { Database } from './database';
import { openPostgres } from './open-postgres';
import { openSqlite } from './open-sqlite';

export interface Location {
  /** `postgres://…`; when set, `file` is not used. */
  readonly url?: string | undefined;
  readonly file: string;
}

/** Opens whichever database the deployment chose. Does not migrate. */
export function openDatabase(location: Location, onError: (error: Error) => void): Database {
  return location.url ? openPostgres(location.url, onError) : openSqlite(location.file);
}
