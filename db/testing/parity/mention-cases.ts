import { eq } from 'drizzle-orm';
import type { Writer } from '../../client/database';
import { parityCase, unordered } from './parity-case';
import { ACME, OTHER } from './seed-world';

const mentionsOf = ({ orm, tables: { mentions } }: Writer) => orm.select().from(mentions).orderBy(mentions.id);
const opinionsOf = ({ orm, tables: { opinions } }: Writer) =>
  orm.select().from(opinions).orderBy(opinions.mentionId, opinions.position);

/** Mentions and opinions as they are stored. */
export const mentionCases = {
  'delete-mentions': parityCase(
    () => import('../../queries/delete-mentions'),
    (q, { write }) =>
      write(async (writer) => {
        await q.deleteMentions(writer, [2, 3, 7, 999]);
        await q.deleteOpinions(writer, [5, 6, 999]);
        await q.deleteOpinions(writer, []);
        return { mentions: await mentionsOf(writer), opinions: await opinionsOf(writer) };
      }),
  ),
  'find-known-mentions': parityCase(
    () => import('../../queries/find-known-mentions'),
    async (q, { reader }) => {
      const identities = ['identity-2', 'identity-3', 'identity-5', 'nobody', "o'clock", 'ñ"\\'];
      return {
        some: unordered(await q.findKnownMentions(reader, { workspaceId: ACME, sourceId: 1, identities })),
        other: unordered(await q.findKnownMentions(reader, { workspaceId: OTHER, sourceId: 3, identities })),
      };
    },
  ),
  'mentions-of-import': parityCase(
    () => import('../../queries/mentions-of-import'),
    async (q, { reader }) => ({
      all: unordered(await q.mentionsOfImport(reader, 6, 1000)),
      some: (await q.mentionsOfImport(reader, 6, 3)).length,
      none: await q.mentionsOfImport(reader, 7, 1000),
      count: await q.countMentionsOfImport(reader, 6),
      noCount: await q.countMentionsOfImport(reader, 7),
    }),
  ),
  'read-texts': parityCase(
    () => import('../../queries/read-texts'),
    async (q, { reader }) => ({
      some: await q.readTexts(reader, [7, 2, 3, 999]),
      none: await q.readTexts(reader, []),
    }),
  ),
  'sample-mentions': parityCase(
    () => import('../../queries/sample-mentions'),
    (q, { write }) =>
      write(async (writer) => {
        const { sources } = writer.tables;
        const before = await q.countSampleMentions(writer, ACME);
        await writer.orm.update(sources).set({ kind: 'sample' }).where(eq(sources.id, 1));
        return {
          before,
          all: unordered(await q.sampleMentions(writer, ACME, 1000)),
          some: (await q.sampleMentions(writer, ACME, 3)).length,
          count: await q.countSampleMentions(writer, ACME),
          other: await q.countSampleMentions(writer, OTHER),
        };
      }),
  ),
  'move-days': parityCase(
    () => import('../../queries/move-days'),
    (q, { write }) =>
      write(async (writer) => {
        await q.moveDays(writer, [1, 2, 3], -1);
        await q.moveDays(writer, [6, 9], 2);
        await q.moveDays(writer, [], 5);
        return { mentions: await mentionsOf(writer), opinions: await opinionsOf(writer) };
      }),
  ),
  'newest-mentions': parityCase(
    () => import('../../queries/newest-mentions'),
    async (q, { reader }) => ({
      all: await q.newestMentions(reader, ACME, 1000),
      few: await q.newestMentions(reader, ACME, 2),
      other: await q.newestMentions(reader, OTHER, 1000),
      none: await q.newestMentions(reader, 999, 10),
    }),
  ),
  'read-mentions-to-read': parityCase(
    () => import('../../queries/read-mentions-to-read'),
    async (q, { reader }) => ({
      first: await q.mentionsToReadAfter(reader, { workspaceId: ACME, after: 0, limit: 3 }),
      rest: await q.mentionsToReadAfter(reader, { workspaceId: ACME, after: 3, limit: 1000 }),
      past: await q.mentionsToReadAfter(reader, { workspaceId: ACME, after: 99_999, limit: 3 }),
      some: await q.mentionsToRead(reader, [7, 2, 3, 999]),
      none: await q.mentionsToRead(reader, []),
    }),
  ),
  'opinions-of': parityCase(
    () => import('../../queries/opinions-of'),
    async (q, { reader }) => ({
      some: [...(await q.opinionsOf(reader, [9, 2, 3, 999]))],
      none: [...(await q.opinionsOf(reader, []))],
    }),
  ),
  'read-instants': parityCase(
    () => import('../../queries/read-instants'),
    async (q, { reader }) => ({
      first: await q.readInstants(reader, { workspaceId: ACME, after: 0, limit: 20 }),
      rest: await q.readInstants(reader, { workspaceId: ACME, after: 100, limit: 1000 }),
    }),
  ),
  'read-stored-mentions': parityCase(
    () => import('../../queries/read-stored-mentions'),
    async (q, { reader }) => ({
      named: unordered(await q.readStoredMentions(reader, [1, 3, 5, 30, 240, 999])),
      none: await q.readStoredMentions(reader, []),
      page: await q.readStoredMentionsAfter(reader, { workspaceId: OTHER, after: 10, limit: 12 }),
    }),
  ),
};
