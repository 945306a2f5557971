import { z } from 'zod';
import { findMention } from '@/db/queries/list-mentions';
import { findHandLabel } from '@/db/queries/read-hand-labels';
import type { HandLabelRow } from '@/db/queries/rows';
import { deleteHandLabel, saveHandLabel } from '@/db/queries/save-hand-label';
import { actorLabel } from '@/lib/access/actor-label';
import type { WorkspaceContext } from '@/lib/access/context';
import { type HandLabel, NO_HAND_LABEL } from '@/lib/domain/hand-label';
import { DRIVERS, LEAVING_SIGNALS, POLARITIES, SENTIMENT_LABELS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { AppError } from '@/lib/errors';

/** What somebody says of a mention; what is null was not told, and where all is, what was said is taken back. */
export const handLabel = z.object({
  tone: z.enum(SENTIMENT_LABELS).exclude(['none']).nullable(),
  leaving: z.enum(LEAVING_SIGNALS).nullable(),
  opinions: z
    .array(
      z.strictObject({
        driver: z.enum(DRIVERS),
        touchpoint: z.enum(TOUCHPOINTS),
        polarity: z.enum(POLARITIES),
      }),
    )
    .max(100)
    .nullable(),
}) satisfies z.ZodType<HandLabel>;

/** A stored label as it was given. */
export function labelOf({ tone, leaving, opinions }: HandLabelRow): HandLabel {
  // Written by `labelMention` alone, which stores what the schema lets through.
  return { tone, leaving, opinions } as HandLabel;
}

/**
 * What people said of a mention.
 * @throws AppError `not-found` where the workspace has no such mention.
 */
export async function readHandLabel({ database, workspace }: WorkspaceContext, id: number): Promise<HandLabel> {
  if (!(await findMention(database, workspace.id, id))) throw new AppError('not-found', 'no-such-mention');
  const row = await findHandLabel(database, { workspaceId: workspace.id, mentionId: id });
  return row ? labelOf(row) : NO_HAND_LABEL;
}

/**
 * Keeps what somebody says of a mention in place of what was said before. Readings and figures stay as they are: changes of
 * the vocabulary are held against it.
 * @throws AppError `not-found` where the workspace has no such mention.
 */
export async function labelMention(
  context: WorkspaceContext,
  { id, label }: { readonly id: number; readonly label: HandLabel },
): Promise<HandLabel> {
  const { database, clock, actor, workspace } = context;
  if (!(await findMention(database, workspace.id, id))) throw new AppError('not-found', 'no-such-mention');
  const of = { workspaceId: workspace.id, mentionId: id };
  const isNothing = label.tone === null && label.leaving === null && label.opinions === null;
  await database.write((writer) =>
    isNothing
      ? deleteHandLabel(writer, of)
      : saveHandLabel(writer, { ...of, ...label, createdBy: actorLabel(actor), createdAt: clock.now() }),
  );
  return label;
}
