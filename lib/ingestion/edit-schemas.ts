import { z } from 'zod';
import { EDIT_LIMITS, type EditChange } from '@/lib/domain/edit-change';
import { DRIVERS, LEAVING_KINDS, POLARITIES, SUB_REASONS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { type CueEdit, EDITED_LANGUAGES, type WorkspaceEdits } from '@/lib/domain/workspace-edits';

export const editedLanguage = z.enum(EDITED_LANGUAGES);
const entry = z.string().trim().min(1).max(EDIT_LIMITS.entry);
const weight = z.number().min(-4).max(4);
const id = z.string().min(1).max(EDIT_LIMITS.id);
const place = z.enum(TOUCHPOINTS);
const cueBase = { id, language: editedLanguage, patterns: z.string().max(EDIT_LIMITS.patterns) };

const cue = z.discriminatedUnion('says', [
  z.strictObject({
    ...cueBase,
    says: z.literal('driver'),
    driver: z.enum(DRIVERS),
    polarity: z.enum(POLARITIES),
    subReason: z.enum(SUB_REASONS).nullable(),
    touchpoint: place.nullable(),
  }),
  z.strictObject({
    ...cueBase,
    says: z.literal('place'),
    touchpoint: place.exclude(['unspecified']),
    driver: z.enum(DRIVERS).nullable(),
  }),
  z.strictObject({ ...cueBase, says: z.literal('leaving'), kind: z.enum(LEAVING_KINDS) }),
]) satisfies z.ZodType<CueEdit>;

/** All that a workspace changes, whole. */
export const workspaceEdits = z.strictObject({
  words: z
    .array(
      z.strictObject({
        language: editedLanguage,
        entry,
        weight,
        source: z.enum(['person', 'learnt']),
        learntFrom: z.int().min(0).nullable(),
      }),
    )
    .max(EDIT_LIMITS.words),
  cues: z.array(cue).max(EDIT_LIMITS.cues),
  silenced: z.array(z.strictObject({ language: editedLanguage, rule: id })).max(EDIT_LIMITS.silenced),
}) satisfies z.ZodType<WorkspaceEdits>;

/** One change over what stands. */
export const editChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('word'), language: editedLanguage, entry, weight: weight.nullable() }),
  z.strictObject({ kind: z.literal('cue'), cue }),
  z.strictObject({ kind: z.literal('cue-removed'), language: editedLanguage, id }),
  z.strictObject({ kind: z.literal('silence'), language: editedLanguage, rule: id, silenced: z.boolean() }),
]) satisfies z.ZodType<EditChange>;

export const editChanges = z.array(editChange).max(EDIT_LIMITS.changes);
