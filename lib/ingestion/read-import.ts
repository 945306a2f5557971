import { listImports as listRows } from '@/db/queries/list-imports';
import { readPlan } from './import-options';
import type { ImportContext } from './create-import';
import { ownImport } from './own-import';
import { presentImport, presentPlan } from './present-import';

const MOST_LISTED = 100;

type Context = Pick<ImportContext, 'database' | 'clock' | 'workspace'>;

const told = ({ clock, workspace }: Context) => ({ slug: workspace.slug, now: clock.now() });

/** One import with how its file is read. */
export async function readImport(context: Context, id: number) {
  const row = await ownImport(context, id);
  return { ...presentImport(row, told(context)), plan: row.plan ? presentPlan(readPlan(row)) : null };
}

/** The workspace's newest imports. */
export async function listImports(context: Context) {
  const rows = await listRows(context.database, { workspaceId: context.workspace.id, limit: MOST_LISTED });
  return { imports: rows.map((row) => presentImport(row, told(context))) };
}
