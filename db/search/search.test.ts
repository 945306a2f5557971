import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../client/database';
import { findIndexedIds, searchCondition } from '../queries/search-condition';
import { testDatabases } from '../testing/test-database';
import { indexMentions } from './index-mentions';
import { parseSearch } from './parse-search';

const row = {
  workspaceId: 1,
  sourceId: 1,
  kind: 'review',
  approximateDate: false,
  language: 'es',
  languageSource: 'given',
  analysisVersion: 1,
  sentimentLabel: 'none',
  sentimentScore: 0,
  mixed: false,
  leaving: 'none',
};
const texts = [
  'Nadie contestó mi llamada',
  'El niño lloró; nadie ayudó',
  'Great service, great price',
  'price-match refused',
];

describe.each(testDatabases())('text search on $engine', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    const { workspaces, sources, mentions } = database.tables;
    await database.write(async (writer) => {
      const workspace = { slug: 'w', name: 'w', zone: 'UTC', identityKey: 'k', createdAt: 1 };
      await writer.orm.insert(workspaces).values(workspace);
      await writer.orm.insert(sources).values({ workspaceId: 1, slug: 's', name: 's', kind: 'generic', createdAt: 1 });
      const values = texts.map((text, index) => {
        return {
          ...row,
          id: index + 1,
          text,
          title: index === 0 ? 'Mala atención' : null,
          identity: text,
          contentHash: text,
        };
      });
      await writer.orm.insert(mentions).values(values);
    });
    while ((await indexMentions(database)) > 0);
  });
  afterAll(() => database.close());

  const find = async (query: string) => {
    const { mentions } = database.tables;
    const rows = await database.orm.select({ id: mentions.id }).from(mentions).where(searchCondition(database, query));
    return rows.map(({ id }) => id).sort((a, b) => a - b);
  };

  it.each([
    ['nadie', [1, 2]],
    ['NADIE contesto', [1]],
    ['nino', [2]],
    ['niño', [2]],
    ['"great price"', [3]],
    ['"price great"', []],
    ['pric*', [3, 4]],
    ['"price ma"*', [4]],
    ['nadie -niño', [1]],
    ['-nadie', [3, 4]],
    ['llamada OR refused', [1, 4]],
    ['nadie -contesto OR pric* -great -nadie', [2, 4]],
    ['atencion', [1]],
    ['"atencion nadie"', []],
    ['price-match', [4]],
    ['\' OR 1=1 -- " ) & | ! :* <->', []],
    ['"unclosed gr', []],
    ['', []],
    ['and not near(great)', []],
  ])('finds %j', async (query, ids) => {
    expect(await find(query)).toEqual(ids);
    const indexed = await findIndexedIds(database, query, { first: 2, last: 3 });
    // What is only to be absent is not for the index to tell.
    if (query.startsWith('-')) expect(indexed).toBeNull();
    else expect(indexed?.sort((a, b) => a - b)).toEqual(ids.filter((id) => id === 2 || id === 3));
  });

  it('follows changed and removed mentions', async () => {
    const { mentions, searchChanges } = database.tables;
    const { eq } = await import('drizzle-orm');
    await database.write(async (writer) => {
      await writer.orm.update(mentions).set({ text: 'ahora otra cosa' }).where(eq(mentions.id, 3));
      await writer.orm.delete(mentions).where(eq(mentions.id, 4));
      await writer.orm.insert(searchChanges).values([{ mentionId: 3 }, { mentionId: 4 }]);
    });
    expect(await indexMentions(database)).toBe(2);
    expect(await indexMentions(database)).toBe(0);
    expect(await find('great')).toEqual([]);
    expect(await find('ahora')).toEqual([3]);
  });
});

describe('parseSearch', () => {
  it('reads groups, phrases, beginnings and exclusions', () => {
    expect(parseSearch('a "b c"* OR -d*')).toEqual([
      {
        with: [
          { words: ['a'], prefix: false },
          { words: ['b', 'c'], prefix: true },
        ],
        without: [],
      },
      { with: [], without: [{ words: ['d'], prefix: true }] },
    ]);
  });
});
