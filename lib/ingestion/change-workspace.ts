import { z } from 'zod';
import type { Writer } from '@/db/client/database';
import { takeNumbers } from '@/db/fragments';
import { bumpDataVersion } from '@/db/queries/bump-data-version';
import { changeWorkspace as changeRow } from '@/db/queries/change-workspace';
import { findWorkspace } from '@/db/queries/find-workspace';
import { hasImportUnderWay } from '@/db/queries/has-import-under-way';
import { insertAudit } from '@/db/queries/insert-audit';
import { actorLabel } from '@/lib/access/actor-label';
import { NewWorkspace } from '@/lib/access/add-workspace';
import type { WorkspaceContext } from '@/lib/access/context';
import { PACK_IDS, type PackId } from '@/lib/domain/pack';
import { isZone } from '@/lib/domain/zone';
import { AppError } from '@/lib/errors';
import { recountDays } from './recount-days';
import { beginReanalysis, standingLens, tellQueueOfReanalysis } from './start-reanalysis';

/** What is left out stays as it is. */
export const WorkspaceChange = z.object({
  name: NewWorkspace.shape.name.optional(),
  zone: NewWorkspace.shape.zone,
  /** Null for none. */
  pack: z.enum(PACK_IDS).nullable().optional(),
});
export type WorkspaceChange = z.infer<typeof WorkspaceChange>;

/**
 * Renames a workspace (its slug stays, so that links go on working), moves it to another time zone, which counts its
 * mentions on the days of that zone in the same transaction, or has all its mentions read anew with the pack of its
 * industry, which it has once they are read; gives the workspace as it is then.
 * @throws AppError `bad-request` for an unknown zone, `conflict` while an import goes on, which counts days by the old one.
 */
export async function changeWorkspace(context: WorkspaceContext, given: WorkspaceChange): Promise<WorkspaceContext> {
  const { database, clock, actor } = context;
  const { id, slug } = context.workspace;
  if (given.zone !== undefined && !isZone(given.zone)) {
    throw new AppError('bad-request', 'unknown-zone', { zone: given.zone });
  }
  const { changed, reanalysis } = await database.write(async (writer) => {
    // Stands in line with the batches that save mentions.
    await takeNumbers(writer, 'mentions', 0);
    const before = await findWorkspace(writer, slug);
    if (!before) throw new AppError('not-found', 'no-such-workspace');
    const { name = before.name, zone = before.zone } = given;
    const entry = { workspaceId: id, actor: actorLabel(actor), at: clock.now() };
    if (name !== before.name) await insertAudit(writer, { ...entry, action: 'workspace.rename', subject: name });
    if (zone !== before.zone) {
      if (await hasImportUnderWay(writer, id)) throw new AppError('conflict', 'imports-under-way');
      await recountDays(writer, { workspaceId: id, zone, at: entry.at });
      await bumpDataVersion(writer, id);
      await insertAudit(writer, { ...entry, action: 'workspace.zone', subject: zone });
    }
    const reanalysis = await changePack(writer, context, given.pack);
    const workspace = await changeRow(writer, id, { name, zone });
    if (!workspace) throw new AppError('not-found', 'no-such-workspace');
    return { changed: { ...context, workspace }, reanalysis };
  });
  if (reanalysis !== null) await tellQueueOfReanalysis(database, reanalysis);
  return changed;
}

/** The reading anew that another pack asks for; null where it is the one that stands, or is on its way. */
async function changePack(
  writer: Writer,
  { workspace: { id: workspaceId }, actor, clock }: WorkspaceContext,
  pack: PackId | null | undefined,
): Promise<number | null> {
  if (pack === undefined || pack === (await standingLens(writer, workspaceId)).pack) return null;
  const entry = { workspaceId, actor: actorLabel(actor), at: clock.now() };
  await insertAudit(writer, { ...entry, action: 'workspace.pack', subject: pack ?? 'none' });
  return beginReanalysis(writer, { workspaceId, pack, by: entry.actor, at: entry.at });
}
