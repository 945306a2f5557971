import { eq } from 'drizzle-orm';
import { parityCase, rowsWithout } from './parity-case';
import { ACME, NOW, OTHER } from './seed-world';

/** Workspaces, their sources, their version and their numbers. */
export const workspaceCases = {
  'bump-data-version': parityCase(
    () => import('../../queries/bump-data-version'),
    (q, { write }) =>
      write(async (writer) => {
        const { workspaces } = writer.tables;
        await q.bumpDataVersion(writer, ACME);
        return { rows: await writer.orm.select().from(workspaces).orderBy(workspaces.id) };
      }),
  ),
  'change-workspace': parityCase(
    () => import('../../queries/change-workspace'),
    (q, { write }) =>
      write(async (writer) => {
        const { workspaces } = writer.tables;
        const renamed = await q.changeWorkspace(writer, ACME, { name: 'Otra Ñ' });
        const moved = await q.changeWorkspace(writer, OTHER, { name: 'Z', zone: 'Asia/Tokyo', pack: 'airline' });
        const freed = await q.changeWorkspace(writer, OTHER, { pack: null });
        const none = await q.changeWorkspace(writer, 999, { name: 'Z' });
        return { renamed, moved, freed, none, rows: await writer.orm.select().from(workspaces).orderBy(workspaces.id) };
      }),
  ),
  'ensure-source': parityCase(
    () => import('../../queries/ensure-source'),
    (q, { write }) =>
      write(async (writer) => {
        const { sources } = writer.tables;
        const source = { workspaceId: ACME, name: 'Nueva', kind: 'trustpilot', createdAt: NOW };
        const known = await q.ensureSource(writer, { ...source, slug: 'encuesta' });
        const made = await q.ensureSource(writer, { ...source, slug: 'nueva' });
        const rows = await writer.orm.select().from(sources).orderBy(sources.id);
        return { known, madeLast: rows.at(-1)?.id === made, rows: rowsWithout(rows, 'id') };
      }),
  ),
  'find-workspace': parityCase(
    () => import('../../queries/find-workspace'),
    async (q, { reader }) => ({
      bySlug: await q.findWorkspace(reader, 'acme'),
      byId: await q.findWorkspace(reader, '3'),
      slugBeforeId: await q.findWorkspace(reader, '1'),
      none: await q.findWorkspace(reader, 'ACME'),
    }),
  ),
  'find-workspace-by-name': parityCase(
    () => import('../../queries/find-workspace-by-name'),
    async (q, { reader }) => ({
      oldest: await q.findWorkspaceByName(reader, 'Acme'),
      accented: await q.findWorkspaceByName(reader, 'Ñandú'),
      none: await q.findWorkspaceByName(reader, 'acme'),
    }),
  ),
  'insert-workspace': parityCase(
    () => import('../../queries/insert-workspace'),
    (q, { write }) =>
      write(async (writer) => {
        const row = { name: 'Nueva', zone: 'UTC', identityKey: 'k', createdAt: NOW };
        const made = await q.insertWorkspace(writer, { ...row, slug: 'nueva' });
        return {
          made: made && rowsWithout([made], 'id'),
          taken: await q.insertWorkspace(writer, { ...row, slug: 'acme' }),
        };
      }),
  ),
  'list-sources': parityCase(
    () => import('../../queries/list-sources'),
    async (q, { reader }) => ({ sources: await q.listSources(reader, ACME) }),
  ),
  'list-workspaces': parityCase(
    () => import('../../queries/list-workspaces'),
    async (q, { reader }) => ({
      all: await q.listWorkspaces(reader),
      ofToken: await q.listWorkspaceOfToken(reader, 3),
      ofMember: await q.listWorkspacesOf(reader, 'leo'),
    }),
  ),
  'write-probe': parityCase(
    () => import('../../queries/write-probe'),
    (q, { write }) =>
      write(async (writer) => {
        await q.writeProbe(writer);
        await q.writeProbe(writer);
        const { counters } = writer.tables;
        return { taken: await writer.orm.select().from(counters).where(eq(counters.name, 'health')) };
      }),
  ),
};
