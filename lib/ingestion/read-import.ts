import { firstRejects } from '@/db/queries/first-rejects';
import { listImports as listRows } from '@/db/queries/list-imports';
import type { Locale } from '@/lib/domain/taxonomy';
import { readPlan } from './import-options';
import type { ImportContext } from './create-import';
import { PART_SIZE } from './import-files';
import { ownImport } from './own-import';
import { presentImport, presentPlan } from './present-import';
import { receivedParts } from './put-part';
import { undoOutlook } from './undo-import';

const MOST_LISTED = 100;
const REJECTS_SHOWN = 10;

type Context = Pick<ImportContext, 'database' | 'clock' | 'workspace'>;

const told = ({ clock, workspace }: Context, locale: Locale) => ({ slug: workspace.slug, now: clock.now(), locale });

/** One import with how its file is read, what has arrived of a file under way, the first rows that were refused, and what undoing it does. */
export async function readImport(context: Context, id: number, locale: Locale) {
  const row = await ownImport(context, id);
  const uploading = row.state === 'uploading';
  return {
    ...presentImport(row, told(context, locale)),
    upload: uploading ? { size: row.size, partSize: PART_SIZE, parts: await receivedParts(id) } : null,
    firstRejects: row.rejected > 0 ? await firstRejects(context.database, { importId: id, limit: REJECTS_SHOWN }) : [],
    undo: await undoOutlook(context.database, row),
    plan: row.plan ? presentPlan(readPlan(row), context.workspace.zone) : null,
  };
}

/** The workspace's newest imports. */
export async function listImports(context: Context, locale: Locale) {
  const rows = await listRows(context.database, { workspaceId: context.workspace.id, limit: MOST_LISTED });
  return { imports: rows.map((row) => presentImport(row, told(context, locale))) };
}
