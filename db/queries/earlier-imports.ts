import { and, desc, eq, gt, isNotNull, notInArray } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { inList } from '../fragments';

interface Wanted {
  readonly workspaceId: number;
  /** Slug of the source, of which imports that were taken back tell nothing; any import where left out. */
  readonly source?: string;
  /** Only those that rejected rows. */
  readonly rejecting?: boolean;
  readonly limit: number;
}

/** The newest started imports of a workspace with the plans by which their files were read. */
export async function earlierImports(reader: Reader, { workspaceId, source, rejecting, limit }: Wanted) {
  const { imports, sources } = reader.tables;
  return reader.orm
    .select({ id: imports.id, fileName: imports.fileName, plan: imports.plan, source: sources.slug })
    .from(imports)
    .innerJoin(sources, eq(imports.sourceId, sources.id))
    .where(
      and(
        eq(imports.workspaceId, workspaceId),
        isNotNull(imports.plan),
        source === undefined ? undefined : eq(sources.slug, source),
        source === undefined ? undefined : notInArray(imports.state, ['undoing', 'undone']),
        rejecting === true ? gt(imports.rejected, 0) : undefined,
      ),
    )
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(limit);
}

/** Which of these rows these imports rejected, and by which code. */
export async function rejectedRows(
  reader: Reader,
  of: { readonly imports: readonly number[]; readonly rows: readonly number[] },
) {
  const { rejects } = reader.tables;
  if (of.imports.length === 0 || of.rows.length === 0) return [];
  return reader.orm
    .select({ importId: rejects.importId, row: rejects.row, code: rejects.code })
    .from(rejects)
    .where(and(inList(reader, rejects.importId, of.imports), inList(reader, rejects.row, of.rows)));
}
