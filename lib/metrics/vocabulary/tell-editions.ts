import type { WorkspaceContext } from '@/lib/access/context';
import { changesBetween } from '@/lib/domain/edit-change';
import type { EditionList } from '@/lib/domain/vocabulary';
import { NO_EDITS } from '@/lib/domain/workspace-edits';
import { listEditions } from '@/lib/ingestion/editions';

/** `user:12 Ana` is Ana; `cli` is itself. */
const nameOf = (label: string): string => label.slice(label.indexOf(' ') + 1);

/** The versions of what a workspace changes, the newest first, each with what it changed of the one before it. */
export async function tellEditions(context: WorkspaceContext): Promise<EditionList> {
  const { editions, inForce, coming } = await listEditions(context);
  const editsOf = (number: number) => editions.find((edition) => edition.number === number)?.edits ?? NO_EDITS;
  return {
    inForce,
    coming,
    editions: editions.map(({ number, kind, undoes, note, by, at, base, edits }) => ({
      number,
      kind,
      undoes,
      note,
      by: nameOf(by),
      at: new Date(at).toISOString(),
      base,
      changes: changesBetween(editsOf(base), edits),
    })),
  };
}
