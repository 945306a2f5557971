import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { handLabelsBetween } from '@/db/queries/read-hand-labels';
import { mentionsToReadAfter, type NumberedMention } from '@/db/queries/read-mentions-to-read';
import type { WorkspaceContext } from '@/lib/access/context';
import type { PreviewState } from '@/lib/analysis/edits/preview-counts';
import { EditsPreview, type HandLabels } from '@/lib/analysis/edits/preview-edits';
import { withChanges } from '@/lib/domain/edit-change';
import { packIdOf } from '@/lib/domain/pack';
import type { PreviewExample } from '@/lib/domain/vocabulary';
import { editChanges } from '@/lib/ingestion/edit-schemas';
import { labelOf } from '@/lib/ingestion/hand-labels';
import { openedLens } from '@/lib/ingestion/opened-lens';
import { refuseWrongEdits } from '@/lib/ingestion/refuse-wrong-edits';
import { inputOf, previewExamples } from './preview-examples';
import { editableTexts } from './read-vocabulary';
import { standingEdits } from './standing-edits';

/** Changes, and where the last part ended. */
export const PreviewAsked = z.object({
  changes: editChanges.min(1),
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .nullable()
    .optional(),
  /** Hold the readings against the stars, too: every text that has any is then read. */
  stars: z.boolean().optional(),
});
export type PreviewAsked = z.infer<typeof PreviewAsked>;

/** What changes would do to one part of the texts. */
export interface PreviewPart {
  /** To be added to that of the other parts (`PreviewCounts`). */
  readonly state: PreviewState;
  readonly examples: readonly PreviewExample[];
  /** Texts to look at in all. */
  readonly of: number;
  /** What to ask for the next part with; null after the last. */
  readonly next: string | null;
}

/**
 * How long a part is read for, and how many texts between two looks at the clock, and at whoever else is waiting. The first
 * figures come soon, even where nothing is compiled yet; those after them in larger parts.
 */
const FIRST = { ms: 250, page: 100 };
const FURTHER = { ms: 700, page: 500 };

/** What people said by hand of the mentions of a page, in order of id. */
async function labelsOf({ database, workspace }: WorkspaceContext, page: readonly NumberedMention[]) {
  const [first, last] = [page[0], page.at(-1)];
  if (first === undefined || last === undefined) return new Map<number, HandLabels>();
  const rows = await handLabelsBetween(database, { workspaceId: workspace.id, after: first.id - 1, last: last.id });
  return new Map(
    rows.map((row) => {
      const { tone, leaving, opinions } = labelOf(row);
      return [row.mentionId, { label: tone, leaving, opinions } satisfies HandLabels] as const;
    }),
  );
}

const languageOf = (change: PreviewAsked['changes'][number]) =>
  change.kind === 'cue' ? change.cue.language : change.language;

/**
 * What changes would do to the readings of a workspace's texts, over the version that stands: one part of the texts, as
 * many as are read in a moment, and where the next one begins. Texts in languages without a change are passed over.
 * @throws AppError `bad-request` (`edits-not-taken`) where texts cannot be read with the changes.
 */
export async function previewChanges(
  context: WorkspaceContext,
  { changes, after: from, stars: byStars = false }: PreviewAsked,
): Promise<PreviewPart> {
  const { database, workspace } = context;
  const [{ edits }, texts] = await Promise.all([standingEdits(context), editableTexts(context)]);
  const changed = withChanges(edits, changes);
  refuseWrongEdits(changed);
  const packId = packIdOf(workspace.pack ?? '');
  const [before, after] = await Promise.all([edits, changed].map((of) => openedLens({ pack: packId, edits: of })));
  const lenses = { before: before?.edits ?? null, after: after?.edits ?? null, pack: before?.pack ?? null };
  const languages = new Set<string>(changes.map(languageOf));
  const preview = new EditsPreview(lenses.before, lenses.after, { pack: lenses.pack, byStars });
  const examples = previewExamples(lenses);
  const { ms, page: limit } = from ? FURTHER : FIRST;
  const end = performance.now() + ms;
  let place = Number(from ?? 0);
  let page: NumberedMention[];
  do {
    page = await mentionsToReadAfter(database, { workspaceId: workspace.id, after: place, limit });
    const spoken = page.filter(({ language }) => languages.has(language));
    const labels = await labelsOf(context, page);
    preview.addTexts(spoken.map((mention) => ({ ...inputOf(mention), byHand: labels.get(mention.id) ?? null })));
    examples.choose(preview.state(), spoken);
    place = page.at(-1)?.id ?? place;
    await setImmediate();
  } while (page.length === limit && performance.now() < end);
  const of = [...languages].reduce((sum, language) => sum + (language === 'es' ? texts.es : texts.en), 0);
  const next = page.length === limit ? String(place) : null;
  return { state: preview.state(), examples: examples.told(), of, next };
}
