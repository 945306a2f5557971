import { eq } from 'drizzle-orm';
import { parityCase, unordered } from './parity-case';
import type { Writer } from '../../client/database';
import { ACME, HOUR, NOW, OTHER } from './seed-world';

const importsOf = ({ orm, tables: { imports } }: Writer) => orm.select().from(imports).orderBy(imports.id);
const jobsOf = ({ orm, tables: { jobs } }: Writer) => orm.select().from(jobs).orderBy(jobs.id);
const COUNTS = { imported: 5, updated: 4, duplicates: 3, rejected: 2, noText: 1 };

/** Imports, the rows they refused, and the embedded queue's jobs. */
export const importCases = {
  'abandoned-imports': parityCase(
    () => import('../../queries/abandoned-imports'),
    async (q, { reader }) => ({
      now: unordered(await q.abandonedImports(reader, NOW)),
      later: unordered(await q.abandonedImports(reader, NOW + 2 * HOUR)),
    }),
  ),
  'held-imports': parityCase(
    () => import('../../queries/held-imports'),
    async (q, { reader }) => ({
      now: unordered(await q.heldImports(reader, NOW)),
      later: unordered(await q.heldImports(reader, NOW + 2 * HOUR)),
    }),
  ),
  'advance-import': parityCase(
    () => import('../../queries/advance-import'),
    (q, { write }) =>
      write(async (writer) => {
        const step = { importId: 4, fence: 3, from: 3, to: 90, leaseUntil: NOW + 9, counts: COUNTS };
        return {
          at: await q.isImportAt(writer, { ...step, id: step.importId }),
          elsewhere: await q.isImportAt(writer, { ...step, id: step.importId, from: 2 }),
          otherFence: await q.advanceImport(writer, { ...step, fence: 2 }),
          moved: await q.advanceImport(writer, step),
          again: await q.advanceImport(writer, step),
          on: await q.advanceImport(writer, { ...step, from: 90, to: 95 }),
          rows: await importsOf(writer),
        };
      }),
  ),
  'change-import': parityCase(
    () => import('../../queries/change-import'),
    (q, { write }) =>
      write(async (writer) => ({
        changed: await q.changeImport(writer, {
          id: 1,
          from: ['uploading', 'inspected'],
          set: { plan: { a: { é: [1.5, null] } }, received: 6_000_000_000 },
        }),
        otherState: await q.changeImport(writer, { id: 6, from: ['running'], set: { state: 'done' } }),
        otherFence: await q.changeImport(writer, { id: 4, from: ['running'], fence: 9, set: { state: 'done' } }),
      })),
  ),
  'change-job': parityCase(
    () => import('../../queries/change-job'),
    (q, { write }) =>
      write(async (writer) => ({
        held: await q.changeJob(writer, { id: 3, fence: 4 }, { state: 'failed', error: 'ñ', finishedAt: NOW }),
        lost: await q.changeJob(writer, { id: 4, fence: 1 }, { state: 'done' }),
        rows: await jobsOf(writer),
      })),
  ),
  'claim-import': parityCase(
    () => import('../../queries/claim-import'),
    (q, { write }) =>
      write(async (writer) => ({
        waiting: await q.claimImport(writer, { id: 3, now: NOW, leaseUntil: NOW + HOUR }),
        again: await q.claimImport(writer, { id: 3, now: NOW, leaseUntil: NOW + HOUR }),
        silent: await q.claimImport(writer, { id: 5, now: NOW, leaseUntil: NOW + HOUR }),
        held: await q.claimImport(writer, { id: 4, now: NOW, leaseUntil: NOW + HOUR }),
        ended: await q.claimImport(writer, { id: 6, now: NOW, leaseUntil: NOW + HOUR }),
        undoing: await writer.orm
          .update(writer.tables.imports)
          .set({ state: 'undoing' })
          .where(eq(writer.tables.imports.id, 7))
          .then(() => q.claimImport(writer, { id: 7, now: NOW, leaseUntil: NOW + HOUR })),
      })),
  ),
  'claim-job': parityCase(
    () => import('../../queries/claim-job'),
    (q, { write }) =>
      write(async (writer) => ({
        due: await q.dueJob(writer, NOW),
        first: await q.claimJob(writer, { now: NOW, leaseUntil: NOW + HOUR }),
        second: await q.claimJob(writer, { now: NOW, leaseUntil: NOW + HOUR }),
        none: await q.claimJob(writer, { now: NOW, leaseUntil: NOW + HOUR }),
        rows: await jobsOf(writer),
      })),
  ),
  'delete-finished-jobs': parityCase(
    () => import('../../queries/delete-finished-jobs'),
    (q, { write }) =>
      write(async (writer) => {
        await q.deleteFinishedJobs(writer, NOW - 2 * HOUR);
        return { rows: await jobsOf(writer) };
      }),
  ),
  'delete-import': parityCase(
    () => import('../../queries/delete-import'),
    (q, { write }) =>
      write(async (writer) => ({
        unstarted: await q.deleteImport(writer, 1),
        again: await q.deleteImport(writer, 1),
        started: await q.deleteImport(writer, 6),
        rows: await importsOf(writer),
      })),
  ),
  'find-ended-imports': parityCase(
    () => import('../../queries/find-ended-imports'),
    async (q, { reader }) => ({
      some: unordered(await q.findEndedImports(reader, { ids: [1, 4, 6, 7, 8, 99], before: NOW - 5 * HOUR })),
      none: await q.findEndedImports(reader, { ids: [], before: NOW }),
    }),
  ),
  'earlier-imports': parityCase(
    () => import('../../queries/earlier-imports'),
    async (q, { reader }) => ({
      newest: await q.earlierImports(reader, { workspaceId: ACME, limit: 3 }),
      rejecting: await q.earlierImports(reader, { workspaceId: ACME, rejecting: true, limit: 9 }),
      ofSource: await q.earlierImports(reader, { workspaceId: ACME, source: 'generic', limit: 9 }),
      nowhere: await q.earlierImports(reader, { workspaceId: ACME, source: 'none', limit: 9 }),
      rejected: unordered(await q.rejectedRows(reader, { imports: [6, 4], rows: [1, 2, 3, 4, 5, 6, 7, 8, 9] })),
      nothing: await q.rejectedRows(reader, { imports: [], rows: [1] }),
    }),
  ),
  'first-rejects': parityCase(
    () => import('../../queries/first-rejects'),
    async (q, { reader }) => ({ first: await q.firstRejects(reader, { importId: 6, limit: 5 }) }),
  ),
  'find-import': parityCase(
    () => import('../../queries/find-import'),
    async (q, { reader }) => ({
      own: await q.findImport(reader, { workspaceId: ACME, id: 6 }),
      foreign: await q.findImport(reader, { workspaceId: OTHER, id: 6 }),
    }),
  ),
  'has-import-under-way': parityCase(
    () => import('../../queries/has-import-under-way'),
    async (q, { reader }) => ({
      yes: await q.hasImportUnderWay(reader, ACME),
      no: await q.hasImportUnderWay(reader, OTHER),
    }),
  ),
  'import-traces': parityCase(
    () => import('../../queries/import-traces'),
    (q, { write }) =>
      write(async (writer) => {
        const { imports, ledger } = writer.tables;
        await writer.orm.update(ledger).set({ changed: 3 });
        await writer.orm.update(imports).set({ updated: 5, duplicates: 2 });
        await writer.orm.update(imports).set({ state: 'undone' }).where(eq(imports.id, 5));
        const traces = [];
        for (const row of await importsOf(writer)) traces.push(await q.importTraces(writer, row));
        return { traces };
      }),
  ),
  'last-ledger-row': parityCase(
    () => import('../../queries/last-ledger-row'),
    async (q, { reader }) => ({
      last: await q.lastLedgerRow(reader, ACME),
      none: await q.lastLedgerRow(reader, OTHER),
    }),
  ),
  'list-imports': parityCase(
    () => import('../../queries/list-imports'),
    async (q, { reader }) => ({ newest: await q.listImports(reader, { workspaceId: ACME, limit: 4 }) }),
  ),
  'oldest-job': parityCase(
    () => import('../../queries/oldest-job'),
    async (q, { reader }) => ({
      now: await q.oldestJob(reader, NOW),
      longAgo: await q.oldestJob(reader, NOW - 99 * HOUR),
    }),
  ),
  'read-rejects': parityCase(
    () => import('../../queries/read-rejects'),
    async (q, { reader }) => {
      const pages = [];
      for await (const page of q.readRejects(reader, 6)) pages.push(page);
      return { sizes: pages.map((page) => page.length), rows: pages.flat() };
    },
  ),
  'renew-import': parityCase(
    () => import('../../queries/renew-import'),
    (q, { write }) =>
      write(async (writer) => ({
        own: await q.renewImport(writer, { id: 4, fence: 3, leaseUntil: NOW + 5 * HOUR }),
        lost: await q.renewImport(writer, { id: 5, fence: 3, leaseUntil: NOW + 5 * HOUR }),
        rows: await importsOf(writer),
      })),
  ),
  'unstarted-imports': parityCase(
    () => import('../../queries/unstarted-imports'),
    async (q, { reader }) => ({
      all: unordered(await q.unstartedImports(reader, NOW + 1)),
      old: unordered(await q.unstartedImports(reader, NOW)),
    }),
  ),
};
