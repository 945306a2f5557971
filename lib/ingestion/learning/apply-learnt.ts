import { z } from 'zod';
import { newestLearning } from '@/db/queries/newest-learning';
import type { WorkspaceContext } from '@/lib/access/context';
import { EDIT_LIMITS } from '@/lib/domain/edit-change';
import type { LearntLanguage } from '@/lib/domain/learning';
import { EDITED_LANGUAGES, type WordEdit } from '@/lib/domain/workspace-edits';
import { AppError } from '@/lib/errors';
import { saveEdition, undoEdition } from '../editions';
import { learntStanding } from './learnt-standing';
import { withoutLearnt } from './without-learnt';

const MOST_WORDS = 1_000;
const MOST_LETTERS = 200;

export const LearntToApply = z.object({
  /** The learning that proposes them. */
  learning: z.int().positive(),
  words: z
    .array(z.object({ language: z.enum(EDITED_LANGUAGES), entry: z.string().min(1).max(MOST_LETTERS) }))
    .min(1)
    .max(MOST_WORDS),
});
export type LearntToApply = z.infer<typeof LearntToApply>;

const keyOf = ({ language, entry }: Pick<WordEdit, 'language' | 'entry'>) => `${language} ${entry}`;

/**
 * Saves words that the newest learning proposes as the next edition, in the place of those learnt before; what a person
 * set of the same word stays. All texts are read anew with it. Gives the edition's number.
 * @throws AppError `conflict` (`no-such-learning`) where another learning is the newest, or it proposes no such word;
 * (`too-many-words`) where a version cannot hold them beside what people set.
 */
export async function applyLearnt(context: WorkspaceContext, { learning, words }: LearntToApply): Promise<number> {
  const { database, workspace } = context;
  const row = await newestLearning(database, workspace.id);
  if (row?.id !== learning || row.state !== 'done') throw new AppError('conflict', 'no-such-learning');
  // Written by `runLearning` alone.
  const proposed = (row.result as LearntLanguage[]).flatMap(({ language, words: learnt }) =>
    learnt.map(({ entry, weight, texts }): [string, WordEdit] => {
      const edit = { language, entry, weight, source: 'learnt', learntFrom: texts } as const;
      return [keyOf(edit), edit];
    }),
  );
  const known = new Map(proposed);
  const standing = await learntStanding(database, workspace.id);
  const edits = withoutLearnt(standing.edits);
  const set = new Set(edits.words.map(keyOf));
  const chosen = words.map((word) => known.get(keyOf(word)));
  if (chosen.includes(undefined)) throw new AppError('conflict', 'no-such-learning');
  const wanted = new Set(words.map(keyOf));
  const added = [...known.values()].filter((word) => wanted.has(keyOf(word)) && !set.has(keyOf(word)));
  const all = [...edits.words, ...added];
  if (all.length > EDIT_LIMITS.words) {
    throw new AppError('conflict', 'too-many-words', { most: EDIT_LIMITS.words, n: all.length });
  }
  return saveEdition(context, {
    edits: { ...edits, words: all },
    note: '',
    kind: 'learnt',
    madeFrom: standing.edition,
  });
}

/**
 * Takes back what was learnt: the whole edition where it is the one that stands, else the learnt words alone, so that
 * what people changed since stays. Gives the new edition's number.
 * @throws AppError `conflict` (`nothing-learnt`) where no learnt word stands.
 */
export async function undoLearnt(context: WorkspaceContext): Promise<number> {
  const { database, workspace } = context;
  const { edition, edits, learnt, isWhole } = await learntStanding(database, workspace.id);
  if (learnt.length === 0) throw new AppError('conflict', 'nothing-learnt');
  if (isWhole) return undoEdition(context, { number: edition });
  return saveEdition(context, { edits: withoutLearnt(edits), note: '', kind: 'hand', madeFrom: edition });
}
