import { z } from 'zod';
import { entriesLike, entryForm } from '@/lib/analysis/sentiment/known-entries';
import type { WordsFound } from '@/lib/domain/vocabulary';
import { EDIT_LIMITS } from '@/lib/domain/edit-change';
import { editedLanguage } from '@/lib/ingestion/edit-schemas';

const MOST = 12;

export const WordSearch = z.object({ language: editedLanguage, q: z.string().trim().min(1).max(EDIT_LIMITS.entry) });
export type WordSearch = z.infer<typeof WordSearch>;

/** Entries of a language's own lexicon like what somebody types. */
export function findWords({ language, q }: WordSearch): WordsFound {
  const entry = entryForm(q);
  const words = entry === null ? [] : entriesLike(language, entry, MOST);
  return { entry: entry ?? '', words: words.map(({ entry: found, weight }) => ({ entry: found, weight })) };
}
