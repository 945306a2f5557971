import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { migrateDatabase } from '@/db/client/migrate';
import { knownFailure } from './known-failure';

const folder = mkdtempSync(join(tmpdir(), 'raiz-failure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const failureOf = (work: Promise<unknown>, onPostgres = false) =>
  work.then(
    () => undefined,
    (error: unknown) => knownFailure(error, onPostgres),
  );

describe('a failure of what is below us', () => {
  it('is told in a sentence for a database file that is none, or cannot be opened', async () => {
    const file = join(folder, 'raiz.db');
    writeFileSync(file, 'This is a letter, not a database.'.repeat(100));
    expect(await failureOf(migrateDatabase({ file }))).toContain('raiz restore FILE');
    const taken = join(folder, 'taken.db');
    mkdirSync(taken);
    expect(await failureOf(migrateDatabase({ file: taken }))).toContain('cannot be opened');
  });

  it('is told in a sentence for a server that does not answer, under whatever wraps it', async () => {
    const client = new pg.Client({ connectionString: 'postgres://raiz@127.0.0.1:1/raiz' });
    expect(await failureOf(client.connect(), true)).toContain('PostgreSQL does not answer');
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    expect(knownFailure(new Error('outer', { cause: new Error('inner', { cause: full }) }))).toContain(
      'free some space',
    );
    const unknown = new AggregateError([Object.assign(new Error(), { code: 'ENOTFOUND' })]);
    expect(knownFailure(unknown, true)).toContain('DATABASE_URL');
    expect(knownFailure(unknown)).toContain('does not answer');
    expect(knownFailure(unknown)).not.toContain('PostgreSQL');
    expect(knownFailure(new TypeError('ours'))).toBeUndefined();
  });
});
