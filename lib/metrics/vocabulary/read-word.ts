import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { mentionsToRead } from '@/db/queries/read-mentions-to-read';
import type { WorkspaceContext } from '@/lib/access/context';
import { EntryFinder, type FoundEntry } from '@/lib/analysis/sentiment/find-entry';
import { entryForm, knownEntry, sharedBeginning } from '@/lib/analysis/sentiment/known-entries';
import type { Part } from '@/lib/domain/mention';
import type { FormCount, MarkedPiece, WordAnswer } from '@/lib/domain/vocabulary';
import type { EditedLanguage } from '@/lib/domain/workspace-edits';
import { AppError } from '@/lib/errors';
import { questionOf, questionParameters } from '../question-parameters';
import { selectMentions } from '../select-mentions';
import { EDIT_LIMITS } from '@/lib/domain/edit-change';
import { editedLanguage } from '@/lib/ingestion/edit-schemas';
import { markedPiece } from './marked-piece';
import { editableTexts } from './read-vocabulary';

export const WordAsked = z.object({ language: editedLanguage, entry: z.string().trim().min(1).max(EDIT_LIMITS.entry) });
export type WordAsked = z.infer<typeof WordAsked>;

/** Texts in which forms are looked for, the newest first: enough for those that matter, and soon read. */
const MOST_TEXTS = 2000;
/** Between parts of so many other requests come in. */
const PART = 250;
const EXAMPLES = 3;
const MOST_FORMS = 12;

/** Ids of the texts of a language that a search finds, the newest last. */
async function searched(context: WorkspaceContext, language: EditedLanguage, q: string): Promise<number[]> {
  const question = questionOf(context.workspace.id, questionParameters.parse({ lang: language, q }));
  const { mirror, places } = await selectMentions(context, question);
  return Array.from(places, (place) => mirror.ids[place] ?? 0);
}

/** How the text index is asked for texts that may hold an entry. */
function searchOf(language: EditedLanguage, entry: string): string {
  return entry.includes(' ') ? `"${entry}"` : `${sharedBeginning(language, entry)}*`;
}

interface Found {
  readonly forms: readonly FormCount[];
  readonly read: number;
  readonly examples: readonly MarkedPiece[];
}

/** Forms and examples of an entry in texts, given the newest last. */
async function look(context: WorkspaceContext, { language, entry }: WordAsked, ids: readonly number[]): Promise<Found> {
  const finder = new EntryFinder(language, entry);
  const counts = new Map<string, number>();
  const examples: MarkedPiece[] = [];
  const newest = ids.slice(-MOST_TEXTS).reverse();
  for (let at = 0; at < newest.length; at += PART) {
    const part = await mentionsToRead(context.database, newest.slice(at, at + PART));
    for (const { id, title, text } of part.reverse()) {
      const found: [Part, string, FoundEntry | null][] = [
        ['text', text, finder.find(text)],
        ['title', title ?? '', title === null ? null : finder.find(title, 'title')],
      ];
      const forms = new Set(found.flatMap(([, , one]) => one?.forms ?? []));
      for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
      const first = examples.length < EXAMPLES ? found.find(([, , one]) => one !== null) : undefined;
      if (!first?.[2]) continue;
      const piece = markedPiece({ mention: String(id), in: first[0], text: first[1] }, first[2]);
      // Many write the same sentence: one of them is enough.
      if (!examples.some((other) => other.text === piece.text)) examples.push(piece);
    }
    await setImmediate();
  }
  const forms = [...counts].map(([form, texts]) => ({ form, texts })).sort((a, b) => b.texts - a.texts);
  return { forms: forms.slice(0, MOST_FORMS), read: newest.length, examples };
}

/** Texts that hold any of the forms; counted one by one where all that may were read, else by the text index. */
async function countTexts(
  context: WorkspaceContext,
  { language, entry }: WordAsked,
  { forms, read }: Found,
  candidates: readonly number[],
): Promise<number> {
  if (entry.includes(' ')) return candidates.length;
  if (forms.length === 0) return 0;
  if (forms.length === 1 && read === candidates.length) return forms[0]?.texts ?? 0;
  const ids = await searched(context, language, forms.map(({ form }) => `"${form}"`).join(' OR '));
  return ids.length;
}

/**
 * What the lexicon knows of a word or phrase, and how it stands in the texts of the workspace: how many hold it, in which
 * forms, and the newest sentences with it.
 * @throws AppError `bad-request` where nothing in it is a word.
 */
export async function readWord(context: WorkspaceContext, asked: WordAsked): Promise<WordAnswer> {
  const { language } = asked;
  const entry = entryForm(asked.entry);
  if (entry === null) throw new AppError('bad-request', 'no-word', { found: asked.entry });
  const [texts, candidates] = await Promise.all([
    editableTexts(context),
    searched(context, language, searchOf(language, entry)),
  ]);
  const found = await look(context, { language, entry }, candidates);
  return {
    language,
    entry,
    ...knownEntry(language, entry),
    texts: await countTexts(context, { language, entry }, found, candidates),
    of: texts[language],
    forms: found.forms,
    formsIn: found.read,
    examples: found.examples,
  };
}
