import { eq } from 'drizzle-orm';
import { NO_EDITS } from '@/lib/domain/workspace-edits';
import type { Writer } from '../../client/database';
import { insertEdition } from '../../queries/insert-edition';
import { insertReanalysis } from '../../queries/insert-reanalysis';
import { parityCase, rowsWithout } from './parity-case';
import { ACME, NOW, OTHER } from './seed-world';

const edition = {
  workspaceId: ACME,
  edits: { ...NO_EDITS, silenced: [{ language: 'es', rule: 'price.caro' }] },
  note: 'Ñ “larga”',
  kind: 'hand',
  base: 0,
  undoes: null,
  createdBy: 'user:ana Ana',
  createdAt: NOW,
} as const;
const asked = {
  workspaceId: ACME,
  edition: 1,
  pack: 'airline',
  analysisVersion: 4,
  createdBy: 'raiz',
  createdAt: NOW,
} as const;

const twoEditions = async (writer: Writer) => {
  await insertEdition(writer, edition);
  await insertEdition(writer, { ...edition, kind: 'undo', undoes: 1, base: 1 });
};
/** One that is done, and one of another workspace that waits; ids are each engine's own. */
async function twoReanalyses(writer: Writer) {
  const { reanalyses } = writer.tables;
  const done = await insertReanalysis(writer, asked);
  await writer.orm.update(reanalyses).set({ state: 'done' }).where(eq(reanalyses.id, done));
  const waiting = await insertReanalysis(writer, { ...asked, workspaceId: OTHER, pack: null });
  return { done, waiting };
}
const staged = (reanalysisId: number, ...ids: readonly number[]) =>
  ids.map((mentionId) => ({
    reanalysisId,
    mentionId,
    workspaceId: ACME,
    contentHash: mentionId % 2 === 0 ? 'another' : `hash-${mentionId}`,
    reading: mentionId % 3 === 0 ? null : [mentionId, -1],
  }));
const allStaged = async (writer: Writer) =>
  rowsWithout(
    await writer.orm.select().from(writer.tables.stagedReadings).orderBy(writer.tables.stagedReadings.mentionId),
    'reanalysisId',
  );

/** Editions, and the reading anew of all mentions. */
export const readingCases = {
  'insert-edition': parityCase(
    () => import('../../queries/insert-edition'),
    (q, { write }) =>
      write(async (writer) => ({
        first: await q.insertEdition(writer, edition),
        second: await q.insertEdition(writer, { ...edition, base: 1 }),
        elsewhere: await q.insertEdition(writer, { ...edition, workspaceId: OTHER }),
        rows: await writer.orm.select().from(writer.tables.editions),
      })),
  ),
  'list-editions': parityCase(
    () => import('../../queries/list-editions'),
    (q, { write }) =>
      write(async (writer) => {
        await twoEditions(writer);
        return { rows: await q.listEditions(writer, ACME), none: await q.listEditions(writer, OTHER) };
      }),
  ),
  'find-edition': parityCase(
    () => import('../../queries/find-edition'),
    (q, { write }) =>
      write(async (writer) => {
        await twoEditions(writer);
        return {
          second: await q.findEdition(writer, { workspaceId: ACME, number: 2 }),
          none: await q.findEdition(writer, { workspaceId: OTHER, number: 2 }),
        };
      }),
  ),
  'find-lens': parityCase(
    () => import('../../queries/find-lens'),
    async (q, { reader }) => ({ acme: await q.findLens(reader, ACME), none: await q.findLens(reader, 999) }),
  ),
  'set-lens': parityCase(
    () => import('../../queries/set-lens'),
    (q, { write }) =>
      write(async (writer) => {
        await q.setLens(writer, ACME, { edition: 3, pack: 'retail' });
        return { rows: await writer.orm.select().from(writer.tables.workspaces).orderBy(writer.tables.workspaces.id) };
      }),
  ),
  'insert-reanalysis': parityCase(
    () => import('../../queries/insert-reanalysis'),
    (q, { write }) =>
      write(async (writer) => {
        const { reanalyses } = writer.tables;
        const first = await q.insertReanalysis(writer, asked);
        const second = await q.insertReanalysis(writer, { ...asked, pack: null, createdAt: NOW + 1 });
        await q.insertReanalysis(writer, { ...asked, workspaceId: OTHER });
        const rows = await writer.orm.select().from(reanalyses).orderBy(reanalyses.id);
        return { inOrder: first < second, rows: rowsWithout(rows, 'id') };
      }),
  ),
  'newest-reanalysis': parityCase(
    () => import('../../queries/newest-reanalysis'),
    (q, { write }) =>
      write(async (writer) => {
        const before = await q.newestReanalysis(writer, ACME);
        await twoReanalyses(writer);
        await insertReanalysis(writer, { ...asked, edition: 2 });
        const found = await q.newestReanalysis(writer, ACME);
        return { before: before ?? null, found: found ? rowsWithout([found], 'id') : null };
      }),
  ),
  'claim-reanalysis': parityCase(
    () => import('../../queries/claim-reanalysis'),
    (q, { write }) =>
      write(async (writer) => {
        const { done, waiting } = await twoReanalyses(writer);
        const lease = { now: NOW, leaseUntil: NOW + 10 };
        const first = await q.claimReanalysis(writer, { id: waiting, ...lease });
        const held = await q.claimReanalysis(writer, { id: waiting, ...lease });
        const silent = await q.claimReanalysis(writer, { id: waiting, now: NOW + 10, leaseUntil: NOW + 20 });
        const ended = await q.claimReanalysis(writer, { id: done, ...lease });
        const told = [first, silent].flatMap((row) => (row ? [row] : []));
        return { told: rowsWithout(told, 'id'), nothing: [held ?? null, ended ?? null] };
      }),
  ),
  'change-reanalysis': parityCase(
    () => import('../../queries/change-reanalysis'),
    (q, { write }) =>
      write(async (writer) => {
        const { done, waiting } = await twoReanalyses(writer);
        const { reanalyses } = writer.tables;
        return {
          ended: await q.changeReanalysis(writer, { id: done }, { done: 9 }),
          ours: await q.changeReanalysis(writer, { id: waiting, fence: 0 }, { done: 5, position: 2 ** 40 }),
          anothers: await q.changeReanalysis(writer, { id: waiting, fence: 1 }, { done: 6 }),
          stopped: await q.changeReanalysis(writer, { id: waiting }, { state: 'cancelled', finishedAt: NOW }),
          rows: rowsWithout(await writer.orm.select().from(reanalyses).orderBy(reanalyses.id), 'id'),
        };
      }),
  ),
  'abandoned-reanalyses': parityCase(
    () => import('../../queries/abandoned-reanalyses'),
    (q, { write }) =>
      write(async (writer) => {
        const { waiting } = await twoReanalyses(writer);
        const found = await q.abandonedReanalyses(writer, NOW);
        await writer.orm.update(writer.tables.reanalyses).set({ leaseUntil: NOW });
        return {
          isIt: found.map(({ id, fence }) => [id === waiting, fence]),
          held: await q.abandonedReanalyses(writer, NOW),
        };
      }),
  ),
  'stage-readings': parityCase(
    () => import('../../queries/stage-readings'),
    (q, { write }) =>
      write(async (writer) => {
        const { waiting } = await twoReanalyses(writer);
        await q.stageReadings(writer, staged(waiting, 1, 2, 3));
        const again = staged(waiting, 2, 5).map((row) => ({ ...row, contentHash: 'ñ' }));
        await q.stageReadings(writer, again);
        await q.stageReadings(writer, []);
        return { rows: await allStaged(writer) };
      }),
  ),
  'staged-changes': parityCase(
    () => import('../../queries/staged-changes'),
    (q, { write }) =>
      write(async (writer) => {
        const { waiting: reanalysisId, done } = await twoReanalyses(writer);
        await writer.orm.insert(writer.tables.stagedReadings).values(staged(reanalysisId, 1, 2, 3, 4, 5));
        await writer.orm.insert(writer.tables.stagedReadings).values(staged(done, 7));
        return { page: await q.stagedChanges(writer, { reanalysisId, after: 1, limit: 2 }) };
      }),
  ),
  'unstaged-mentions': parityCase(
    () => import('../../queries/unstaged-mentions'),
    (q, { write }) =>
      write(async (writer) => {
        const { waiting: reanalysisId } = await twoReanalyses(writer);
        const { mentions, stagedReadings } = writer.tables;
        const all = await writer.orm.select().from(mentions).where(eq(mentions.workspaceId, ACME)).orderBy(mentions.id);
        const rows = all.slice(0, 12).map(({ id, contentHash }) => ({
          reanalysisId,
          mentionId: id,
          workspaceId: ACME,
          reading: null,
          contentHash: id % 4 === 0 ? 'of another text' : contentHash,
        }));
        await writer.orm.insert(stagedReadings).values(rows);
        const of = { workspaceId: ACME, reanalysisId };
        return {
          first: await q.unstagedMentions(writer, { ...of, limit: 4 }),
          all: await q.unstagedMentions(writer, { ...of, limit: 1000 }),
        };
      }),
  ),
  'delete-staged': parityCase(
    () => import('../../queries/delete-staged'),
    (q, { write }) =>
      write(async (writer) => {
        const { waiting, done } = await twoReanalyses(writer);
        await writer.orm.insert(writer.tables.stagedReadings).values(staged(done, 1, 2, 3));
        await writer.orm.insert(writer.tables.stagedReadings).values(staged(waiting, 8, 9));
        const some = await q.deleteStaleStaged(writer, 2);
        const left = (await allStaged(writer)).length;
        const more = [await q.deleteStaleStaged(writer, 2), await q.deleteStaleStaged(writer, 2)];
        const open = await allStaged(writer);
        await q.deleteStaged(writer, waiting);
        return { some, left, more, open, none: await allStaged(writer) };
      }),
  ),
  'outdated-workspaces': parityCase(
    () => import('../../queries/outdated-workspaces'),
    (q, { write }) =>
      write(async (writer) => {
        const all = await q.outdatedWorkspaces(writer, 4);
        await twoReanalyses(writer);
        const counted = await q.countOutdated(writer, ACME, 4);
        const some = await q.outdatedMentions(writer, { workspaceId: ACME, analysisVersion: 4, limit: 5 });
        return {
          all,
          counted,
          some,
          idle: await q.outdatedWorkspaces(writer, 4),
          none: await q.outdatedWorkspaces(writer, 3),
        };
      }),
  ),
};
