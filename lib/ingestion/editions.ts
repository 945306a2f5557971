import type { Reader } from '@/db/client/database';
import { takeNumbers } from '@/db/fragments';
import { findEdition } from '@/db/queries/find-edition';
import { findLens } from '@/db/queries/find-lens';
import { insertAudit } from '@/db/queries/insert-audit';
import { insertEdition } from '@/db/queries/insert-edition';
import { listEditions as listRows } from '@/db/queries/list-editions';
import { actorLabel } from '@/lib/access/actor-label';
import type { WorkspaceContext } from '@/lib/access/context';
import type { EditionKind } from '@/lib/domain/reanalysis';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { AppError } from '@/lib/errors';
import { editsOfEdition } from './edits-of-edition';
import { beginReanalysis, standingLens, tellQueueOfReanalysis } from './start-reanalysis';

/** One version of all that a workspace changes of the lexicon and the cues; never changed once saved. */
export interface Edition {
  /** From 1; edition 0 is the language's own, without any change. */
  readonly number: number;
  readonly edits: WorkspaceEdits;
  readonly note: string;
  readonly kind: EditionKind;
  /** The edition it took the place of. */
  readonly base: number;
  /** The edition that an `undo` takes back; null for the others. */
  readonly undoes: number | null;
  /** `kind:id name` of who saved it. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Editions {
  /** Newest first; edition 0 is not among them. */
  readonly editions: readonly Edition[];
  /** Number of the edition that all stored readings are made with. */
  readonly inForce: number;
  /** Number of the edition that readings are being made with in the background; null when none is on its way. */
  readonly coming: number | null;
}

/** The edits that a workspace's stored readings are made with, and which edition they are. */
export async function currentEdits(
  reader: Reader,
  workspaceId: number,
): Promise<{ readonly number: number; readonly edits: WorkspaceEdits }> {
  const number = (await findLens(reader, workspaceId))?.edition ?? 0;
  return { number, edits: await editsOfEdition(reader, workspaceId, number) };
}

/** All editions of a workspace, which is in force and which is on its way. */
export async function listEditions({ database, workspace }: WorkspaceContext): Promise<Editions> {
  const rows = await listRows(database, workspace.id);
  const inForce = (await findLens(database, workspace.id))?.edition ?? 0;
  const { edition: standing } = await standingLens(database, workspace.id);
  const coming = standing === inForce ? null : standing;
  const editions = rows.map((row): Edition => {
    const { number, note, base, undoes, createdBy: by, createdAt: at } = row;
    // Written by `saveEdition` alone.
    const { edits, kind } = row as { edits: WorkspaceEdits; kind: EditionKind };
    return { number, edits, note, kind, base, undoes, by, at };
  });
  return { editions, inForce, coming };
}

export interface EditionToSave {
  /** Whole, not a patch: what is left out is no longer changed. */
  readonly edits: WorkspaceEdits;
  readonly note: string;
  readonly kind: Exclude<EditionKind, 'undo'>;
  /** The edition these edits were made from; where another stands by now, nothing is saved. Left out, it is not asked. */
  readonly madeFrom?: number;
}

type Save = Omit<EditionToSave, 'kind'> & { readonly kind: EditionKind; readonly undoes: number | null };

async function save(context: WorkspaceContext, given: Save): Promise<number> {
  const { database, clock, actor, workspace } = context;
  const workspaceId = workspace.id;
  const saved = await database.write(async (writer) => {
    // Stands in line with whoever else saves, and with the batches that save mentions.
    await takeNumbers(writer, 'mentions', 0);
    const { edition: base } = await standingLens(writer, workspaceId);
    if (given.madeFrom !== undefined && given.madeFrom !== base) {
      throw new AppError('conflict', 'another-edition', { edition: String(base) });
    }
    const at = clock.now();
    const by = actorLabel(actor);
    const { edits, note, kind, undoes } = given;
    const edition = { workspaceId, edits, note, kind, base, undoes, createdBy: by, createdAt: at };
    const number = await insertEdition(writer, edition);
    const subject = String(number);
    await insertAudit(writer, { workspaceId, actor: by, action: `edition.${kind}`, subject, at });
    return { number, reanalysis: await beginReanalysis(writer, { workspaceId, edition: number, by, at }) };
  });
  await tellQueueOfReanalysis(database, saved.reanalysis);
  return saved.number;
}

/**
 * Saves what a workspace changes as its next edition and has all its mentions read anew with it in the background; figures
 * stay as they are until all are read, then change at once. One that is still being read is replaced. Gives the number.
 * @throws AppError `conflict` (`another-edition`) when somebody saved another one since `madeFrom`.
 */
export function saveEdition(context: WorkspaceContext, edition: EditionToSave): Promise<number> {
  return save(context, { ...edition, undoes: null });
}

/**
 * Takes an edition back: a new one, of kind `undo`, with what stood before it. Later ones are taken back with it. Applied
 * as `saveEdition` does. Gives the new number.
 * @throws AppError `not-found` for a number that the workspace does not have.
 */
export async function undoEdition(
  context: WorkspaceContext,
  { number, note = '' }: { readonly number: number; readonly note?: string },
): Promise<number> {
  const { database, workspace } = context;
  const undone = await findEdition(database, { workspaceId: workspace.id, number });
  if (!undone) throw new AppError('not-found', 'no-such-edition');
  const edits = await editsOfEdition(database, workspace.id, undone.base);
  return save(context, { edits, note, kind: 'undo', undoes: number });
}
