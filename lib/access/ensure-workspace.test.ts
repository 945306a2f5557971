import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client/database';
import { testDatabases } from '@/db/testing/test-database';
import { systemClock } from '@/lib/clock';
import { addWorkspace, ensureWorkspace } from './add-workspace';

describe.each(testDatabases())('a workspace that many ask for on $engine', ({ open }) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const ask = (name: string, options = {}) => ensureWorkspace(database, systemClock, { name }, options);
  const slugs = async () => {
    const rows = await database.orm.select({ slug: database.tables.workspaces.slug }).from(database.tables.workspaces);
    return rows.map((row) => row.slug).sort();
  };

  it('is made once, by name, by slug or under a reserved name', async () => {
    const asked = ['Conc', 'conc', 'Conc', 'conc', 'Conc', 'CONC!', 'api', 'api', 'api'];
    const found = await Promise.all(asked.map((name) => ask(name)));
    expect(await slugs()).toEqual(['api-2', 'conc']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    expect((await ask(String(found[0]?.id))).slug).toBe('conc');
  });

  it('is made once under its exact name, beside others of the same slug', async () => {
    await addWorkspace(database, systemClock, { name: 'CONC' });
    await Promise.all(['Conc', 'Conc', 'Conc', 'conc', 'conc'].map((name) => ask(name, { exactName: true })));
    expect(await slugs()).toEqual(['conc', 'conc-2', 'conc-3']);
  });
});
