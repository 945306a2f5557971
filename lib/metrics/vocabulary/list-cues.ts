import { z } from 'zod';
import { describeCues } from '@/lib/analysis/opinions/describe-cues';
import type { CueLine } from '@/lib/domain/vocabulary';
import { editedLanguage } from '@/lib/ingestion/edit-schemas';

export const CueSearch = z.object({ language: editedLanguage });

/** The cues of a language one by one, as people read them. */
export function listCues({ language }: z.infer<typeof CueSearch>): { readonly cues: readonly CueLine[] } {
  return { cues: describeCues(language) };
}
