import type { z } from 'zod';
import type { Writer } from '@/db/client/database';
import { changeImport } from '@/db/queries/change-import';
import { ensureSource } from '@/db/queries/ensure-source';
import { insertAudit } from '@/db/queries/insert-audit';
import { actorLabel } from '@/lib/access/actor-label';
import { slugOf } from '@/lib/access/slug';
import { AppError } from '@/lib/errors';
import type { FilePlan } from '@/lib/intake/files/plan';
import type { ImportContext } from './create-import';
import { ImportOptions, readPlan } from './import-options';
import { ImportReading, inspectImport, keepPlan, SourceName } from './inspect-import';
import { ownImport } from './own-import';
import { recallChoices } from './recall-reading';

export const ImportStart = ImportOptions.extend({
  /** Name of the source; the id of the recognised profile where left out, never the file's name. */
  source: SourceName.optional(),
  ...ImportReading.shape,
});
export type ImportStart = z.infer<typeof ImportStart>;

/** The plan as it was found, and what it leaves open as the source's earlier files settled it. */
async function inspectedPlan(context: ImportContext, id: number, source: string | undefined): Promise<FilePlan> {
  const row = await ownImport(context, id, ['inspected']);
  const found = readPlan(row);
  if (source === undefined || found.origin) return found;
  const place = { workspaceId: context.workspace.id, source: slugOf(source) };
  const plan = await recallChoices(context.database, place, found);
  if (plan !== found) await keepPlan(context.database, row, plan);
  return plan;
}

/**
 * Lets an inspected import wait for a worker, with its source and options settled. The caller tells the queue; a worker
 * also finds it by itself within seconds.
 */
export async function startImport(context: ImportContext, id: number, start: ImportStart): Promise<void> {
  const { database, clock, workspace, actor } = context;
  const { source, mapping, dateOrder, ratingScale, ...options } = start;
  const chosen = mapping !== undefined || dateOrder !== undefined || ratingScale !== undefined;
  const plan = chosen
    ? await inspectImport(context, { id, source, mapping, dateOrder, ratingScale })
    : await inspectedPlan(context, id, source);
  const at = clock.now();
  const name = source ?? plan.origin?.source ?? plan.format;
  // A profile's id is its slug, underscores and all.
  const slug = source === undefined ? name : slugOf(source);
  await database.write(async (writer: Writer) => {
    const sourceId = await ensureSource(writer, {
      workspaceId: workspace.id,
      slug,
      name,
      kind: plan.format,
      createdAt: at,
    });
    const set = { state: 'queued', sourceId, options };
    const row = await changeImport(writer, { id, from: ['inspected'], set });
    if (!row) throw new AppError('conflict', 'import-in-other-state', { state: 'queued' });
    const entry = { actor: actorLabel(actor), action: 'import.start', subject: row.fileName, at };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
  });
}
