import { eq, sql } from 'drizzle-orm';
import type { EditionKind } from '@/lib/domain/reanalysis';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import type { Writer } from '../client/database';

export interface NewEdition {
  readonly workspaceId: number;
  readonly edits: WorkspaceEdits;
  readonly note: string;
  readonly kind: EditionKind;
  readonly base: number;
  readonly undoes: number | null;
  readonly createdBy: string;
  readonly createdAt: number;
}

/** Adds an edition under the workspace's next number, from 1, and gives the number. The caller sees to it that nobody else does so at once. */
export async function insertEdition(writer: Writer, edition: NewEdition): Promise<number> {
  const { editions } = writer.tables;
  const [last] = await writer.orm
    .select({ number: sql<number>`coalesce(max(${editions.number}), 0)`.mapWith(Number) })
    .from(editions)
    .where(eq(editions.workspaceId, edition.workspaceId));
  const number = (last?.number ?? 0) + 1;
  await writer.orm.insert(editions).values({ ...edition, number });
  return number;
}
