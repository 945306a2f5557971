import { z } from 'zod';
import type { Writer } from '@/db/client/database';
import { changeImport } from '@/db/queries/change-import';
import { ensureSource } from '@/db/queries/ensure-source';
import { insertAudit } from '@/db/queries/insert-audit';
import { actorLabel } from '@/lib/access/actor-label';
import { slugOf } from '@/lib/access/slug';
import { AppError } from '@/lib/errors';
import type { ImportContext } from './create-import';
import { ImportOptions, readPlan } from './import-options';
import { FileMapping, inspectImport } from './inspect-import';
import { ownImport } from './own-import';

export const ImportStart = ImportOptions.extend({
  /** Name of the source; the id of the recognised profile where left out, never the file's name. */
  source: z.string().trim().min(1).max(100).optional(),
  mapping: FileMapping.optional(),
});
export type ImportStart = z.infer<typeof ImportStart>;

/**
 * Lets an inspected import wait for a worker, with its source and options settled. The caller tells the queue; a worker
 * also finds it by itself within seconds.
 */
export async function startImport(context: ImportContext, id: number, start: ImportStart): Promise<void> {
  const { database, clock, workspace, actor } = context;
  const { source, mapping, ...options } = start;
  const plan = mapping
    ? await inspectImport(context, { id, mapping })
    : readPlan(await ownImport(context, id, ['inspected']));
  const at = clock.now();
  const name = source ?? plan.format;
  // A profile's id is its slug, underscores and all.
  const slug = source === undefined ? plan.format : slugOf(source);
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
