import { eq } from 'drizzle-orm';
import type { Writer } from '../../client/database';
import { insertLearning } from '../../queries/insert-learning';
import { parityCase, rowsWithout } from './parity-case';
import { ACME, NOW, OTHER } from './seed-world';

const asked = { workspaceId: ACME, createdBy: 'user:ana Ana', createdAt: NOW };

const allLearnings = async (writer: Writer) =>
  rowsWithout(await writer.orm.select().from(writer.tables.learnings).orderBy(writer.tables.learnings.id), 'id');

/** One that is done, and one of another workspace that waits; ids are each engine's own. */
async function twoLearnings(writer: Writer) {
  const { learnings } = writer.tables;
  const done = await insertLearning(writer, asked);
  await writer.orm.update(learnings).set({ state: 'done' }).where(eq(learnings.id, done));
  return { done, waiting: await insertLearning(writer, { ...asked, workspaceId: OTHER }) };
}

/** What rated mentions teach. */
export const learningCases = {
  'insert-learning': parityCase(
    () => import('../../queries/insert-learning'),
    (q, { write }) =>
      write(async (writer) => {
        const { waiting } = await twoLearnings(writer);
        const next = await q.insertLearning(writer, { ...asked, createdAt: NOW + 1 });
        return { isNext: next > waiting, rows: await allLearnings(writer) };
      }),
  ),
  'newest-learning': parityCase(
    () => import('../../queries/newest-learning'),
    (q, { write }) =>
      write(async (writer) => {
        const before = await q.newestLearning(writer, ACME);
        await twoLearnings(writer);
        const found = await q.newestLearning(writer, ACME);
        return { before, after: rowsWithout(found ? [found] : [], 'id') };
      }),
  ),
  'has-open-learning': parityCase(
    () => import('../../queries/has-open-learning'),
    (q, { write }) =>
      write(async (writer) => {
        const before = await q.hasOpenLearning(writer, NOW);
        const { waiting } = await twoLearnings(writer);
        const open = await q.hasOpenLearning(writer, NOW);
        const { learnings } = writer.tables;
        await writer.orm
          .update(learnings)
          .set({ leaseUntil: NOW + 5 })
          .where(eq(learnings.id, waiting));
        return { before, open, held: await q.hasOpenLearning(writer, NOW) };
      }),
  ),
  'claim-learning': parityCase(
    () => import('../../queries/claim-learning'),
    (q, { write }) =>
      write(async (writer) => {
        const { waiting } = await twoLearnings(writer);
        const first = await q.claimLearning(writer, { now: NOW, leaseUntil: NOW + 5 });
        const held = await q.claimLearning(writer, { now: NOW, leaseUntil: NOW + 5 });
        const silent = await q.claimLearning(writer, { now: NOW + 10, leaseUntil: NOW + 20 });
        return { isOurs: first?.id === waiting, held, fences: [first?.fence, silent?.fence], state: silent?.state };
      }),
  ),
  'change-learning': parityCase(
    () => import('../../queries/change-learning'),
    (q, { write }) =>
      write(async (writer) => {
        const { done, waiting } = await twoLearnings(writer);
        return {
          ended: await q.changeLearning(writer, { id: done }, { done: 9 }),
          ours: await q.changeLearning(writer, { id: waiting, fence: 0 }, { done: 5, result: [{ ñ: 'β' }] }),
          anothers: await q.changeLearning(writer, { id: waiting, fence: 1 }, { done: 6 }),
          stopped: await q.changeLearning(writer, { id: waiting }, { state: 'cancelled', finishedAt: NOW }),
          rows: await allLearnings(writer),
        };
      }),
  ),
  'rated-mentions': parityCase(
    () => import('../../queries/rated-mentions'),
    async (q, { reader }) => {
      const of = { workspaceId: ACME, languages: ['en', 'es'] };
      const span = await q.ratedSpan(reader, { ...of, most: 1000 });
      return {
        span,
        newest: await q.ratedSpan(reader, { ...of, most: 10 }),
        none: await q.ratedSpan(reader, { ...of, languages: ['fr'], most: 10 }),
        first: await q.ratedMentions(reader, { ...of, after: 0, upTo: span.upTo, limit: 7 }),
        last: await q.ratedMentions(reader, { ...of, after: span.upTo - 9, upTo: span.upTo - 2, limit: 100 }),
      };
    },
  ),
  'texts-by-id': parityCase(
    () => import('../../queries/texts-by-id'),
    async (q, { reader }) => {
      const found = await q.textsById(reader, { workspaceId: ACME, ids: [1, 2, 5, 999_999] });
      return {
        none: await q.textsById(reader, { workspaceId: ACME, ids: [] }),
        found: found.toSorted((a, b) => a.id - b.id),
      };
    },
  ),
};
