import { describe, expect, it, onTestFinished } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { sourceNames } from './source-names';
import { seedMentions } from './testing/seed-mentions';

describe.each(testDatabases())('sourceNames on $engine', ({ open }) => {
  it('tells what the workspace’s own sources are called, and no other workspace’s', async () => {
    const database = await open();
    onTestFinished(() => database.close());
    const { context } = await seedMentions(database, { count: 1, days: 1 });
    const { workspaces, sources } = database.tables;
    const base = { name: 'Other', slug: 'other', zone: 'UTC', identityKey: 'o', dataVersion: 1, createdAt: 1 };
    const [other] = await database.orm.insert(workspaces).values(base).returning();
    const theirs = { workspaceId: other?.id ?? 0, slug: 'x', name: 'Theirs', kind: 'generic', createdAt: 1 };
    const ours = { ...theirs, workspaceId: context.workspace.id, slug: 'encuesta-2026', name: 'Encuesta 2026' };
    await database.orm.insert(sources).values([theirs, ours]);
    expect(await sourceNames(context)).toEqual([
      { slug: 'encuesta', name: 'encuesta', kind: 'generic' },
      { slug: 'encuesta-2026', name: 'Encuesta 2026', kind: 'generic' },
      { slug: 'tripadvisor', name: 'tripadvisor', kind: 'generic' },
    ]);
  });
});
