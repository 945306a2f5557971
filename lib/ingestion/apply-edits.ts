import { z } from 'zod';
import type { WorkspaceContext } from '@/lib/access/context';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { EDIT_LIMITS } from '@/lib/domain/edit-change';
import { workspaceEdits } from './edit-schemas';
import { saveEdition } from './editions';
import { editsOfEdition } from './edits-of-edition';
import { refuseWrongEdits } from './refuse-wrong-edits';
import { storable } from './storable';

const note = z.string().trim().max(EDIT_LIMITS.note).transform(storable);

export const EditsToApply = z.object({
  edits: workspaceEdits,
  note: note.default(''),
  /** The version they were made from; where another stands by now nothing is saved. */
  madeFrom: z.int().min(0),
});
export interface EditsToApply extends Omit<z.infer<typeof EditsToApply>, 'edits'> {
  readonly edits: WorkspaceEdits;
}

export interface Applied {
  readonly number: number;
}

/**
 * Saves checked edits as the next version, and has all texts read anew with it.
 * @throws AppError `bad-request` (`edits-not-taken`) where texts cannot be read with them, `conflict` (`another-edition`)
 * where somebody saved another version meanwhile.
 */
export async function applyEdits(context: WorkspaceContext, { edits, ...rest }: EditsToApply): Promise<Applied> {
  refuseWrongEdits(edits);
  return { number: await saveEdition(context, { edits, ...rest, kind: 'hand' }) };
}

export const Return = z.object({ note: note.default('') });
export const EditionPath = z.object({
  edition: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

/**
 * Makes an earlier version stand again, as a new one; 0 is the language's own, without any change.
 * @throws AppError `not-found` for a number that the workspace does not have.
 */
export async function returnToEdition(
  context: WorkspaceContext,
  { number, note: why }: { readonly number: number; readonly note: string },
): Promise<Applied> {
  const edits = await editsOfEdition(context.database, context.workspace.id, number);
  return { number: await saveEdition(context, { edits, note: why, kind: 'hand' }) };
}
