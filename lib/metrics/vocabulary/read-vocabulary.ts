import { countTextsByLanguage } from '@/db/queries/count-texts-by-language';
import type { WorkspaceContext } from '@/lib/access/context';
import type { ReadingAnew, VocabularyState } from '@/lib/domain/vocabulary';
import type { EditedLanguage } from '@/lib/domain/workspace-edits';
import { reanalysisState } from '@/lib/ingestion/reanalysis-state';
import { standingEdits } from './standing-edits';

/** How many texts a workspace has in the languages whose words can be changed. */
export async function editableTexts({
  database,
  workspace,
}: WorkspaceContext): Promise<Record<EditedLanguage, number>> {
  const counted = await countTextsByLanguage(database, workspace.id);
  const of = (language: EditedLanguage) => counted.find((row) => row.language === language)?.texts ?? 0;
  return { en: of('en'), es: of('es') };
}

async function readingAnew({ database, workspace }: WorkspaceContext): Promise<ReadingAnew | null> {
  const progress = await reanalysisState(database, workspace.id);
  if (progress === null) return null;
  const { edition, state, done, total, changed, error } = progress;
  return { edition, state, done, total, changed, error };
}

/** What a workspace changes of the lexicon and the cues, which version stands, and how far it has been read with. */
export async function readVocabulary(context: WorkspaceContext): Promise<VocabularyState> {
  const [{ number, inForce, edits }, reading, texts] = await Promise.all([
    standingEdits(context),
    readingAnew(context),
    editableTexts(context),
  ]);
  return { edition: number, inForce, edits, reading, texts };
}
