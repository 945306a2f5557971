import { basename } from 'node:path';
import { mkdir, rm } from 'node:fs/promises';
import { z } from 'zod';
import type { WorkspaceContext } from '@/lib/access/context';
import { actorLabel } from '@/lib/access/actor-label';
import { importFiles, PART_SIZE } from './import-files';

export const NewImport = z.object({
  fileName: z.string().trim().min(1).max(500),
  size: z.number().int().min(1).max(1_099_511_627_776),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type NewImport = z.infer<typeof NewImport>;

/** What making an import needs of who asks. */
export type ImportContext = Pick<WorkspaceContext, 'database' | 'clock' | 'workspace' | 'actor'>;

/** Announces a file; its parts of `partSize` bytes come next, the last one shorter. */
export async function createImport(context: ImportContext, file: NewImport): Promise<{ id: string; partSize: number }> {
  const { database, clock, workspace, actor } = context;
  const { imports } = database.tables;
  const values = {
    workspaceId: workspace.id,
    state: 'uploading',
    fileName: basename(file.fileName.replaceAll('\\', '/')),
    size: file.size,
    sha256: file.sha256 ?? null,
    createdBy: actorLabel(actor),
    createdAt: clock.now(),
  };
  const [made] = await database.write((writer) =>
    writer.orm.insert(imports).values(values).returning({ id: imports.id }),
  );
  if (!made) throw new Error('an import was not made');
  // A database put back from a backup gives numbers again: what an import of this number left is not this one's.
  await rm(importFiles.folder(made.id), { recursive: true, force: true });
  await mkdir(importFiles.parts(made.id), { recursive: true, mode: 0o700 });
  return { id: String(made.id), partSize: PART_SIZE };
}
