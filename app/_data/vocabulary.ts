import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { EditProblem } from '@/lib/analysis/edits/check-edits';
import type { EditChange } from '@/lib/domain/edit-change';
import type { CueLine, EditionList, VocabularyState, WordAnswer, WordsFound } from '@/lib/domain/vocabulary';
import type { EditedLanguage, WorkspaceEdits } from '@/lib/domain/workspace-edits';
import type { PreviewPart } from '@/lib/metrics/vocabulary/preview-changes';
import { fetchJson, workspacePath } from './fetch-json';
import { isUnderWay } from './reanalysis';

/** While texts are read anew. */
const WATCH_MS = 1500;

/** What the workspace changes and how far it has been read with; asked again and again while that goes on. */
export function vocabularyQuery(workspace: string) {
  return queryOptions({
    queryKey: ['vocabulary', workspace, 'state'],
    queryFn: ({ signal }) => fetchJson<VocabularyState>(workspacePath(workspace, '/vocabulary'), { signal }),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay({ newest: data.reading }) ? WATCH_MS : false),
  });
}

export function wordsQuery(workspace: string, language: EditedLanguage, typed: string) {
  const search = new URLSearchParams({ language, q: typed }).toString();
  return queryOptions({
    queryKey: ['vocabulary', workspace, 'words', search],
    queryFn: ({ signal }) => fetchJson<WordsFound>(workspacePath(workspace, '/vocabulary/words', search), { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: typed !== '',
  });
}

export function wordQuery(workspace: string, language: EditedLanguage, entry: string) {
  const search = new URLSearchParams({ language, entry }).toString();
  return queryOptions({
    queryKey: ['vocabulary', workspace, 'word', search],
    queryFn: ({ signal }) => fetchJson<WordAnswer>(workspacePath(workspace, '/vocabulary/word', search), { signal }),
  });
}

export function cuesQuery(workspace: string, language: EditedLanguage) {
  const search = new URLSearchParams({ language }).toString();
  return queryOptions({
    queryKey: ['vocabulary', workspace, 'cues', search],
    queryFn: async ({ signal }) =>
      (await fetchJson<{ cues: readonly CueLine[] }>(workspacePath(workspace, '/vocabulary/cues', search), { signal }))
        .cues,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

interface PreviewOf {
  /** The version that the changes are laid over. */
  readonly edition: number;
  readonly changes: readonly EditChange[];
  /** Whether the readings are held against the stars, too. */
  readonly stars: boolean;
}

/** What changes would do to the texts, part by part; each part is asked for with what the one before it gave. */
export function previewQuery(workspace: string, { edition, changes, stars }: PreviewOf) {
  return infiniteQueryOptions({
    queryKey: ['vocabulary', workspace, 'preview', edition, changes, stars],
    queryFn: ({ signal, pageParam: after }) =>
      fetchJson<PreviewPart>(workspacePath(workspace, '/vocabulary/preview'), {
        method: 'POST',
        body: { changes, after, stars },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** What is wrong with changes; nothing where they can be taken. */
export async function checkChanges(workspace: string, changes: readonly EditChange[]): Promise<readonly EditProblem[]> {
  const path = workspacePath(workspace, '/vocabulary/check');
  return (await fetchJson<{ problems: readonly EditProblem[] }>(path, { method: 'POST', body: { changes } })).problems;
}

export function editionsQuery(workspace: string) {
  return queryOptions({
    queryKey: ['vocabulary', workspace, 'editions'],
    queryFn: ({ signal }) => fetchJson<EditionList>(workspacePath(workspace, '/vocabulary/editions'), { signal }),
  });
}

interface Saved {
  readonly number: number;
}

/** Saves edits as the next version, made from the one named. */
export function saveEdition(
  workspace: string,
  body: { readonly edits: WorkspaceEdits; readonly note: string; readonly madeFrom: number },
): Promise<Saved> {
  return fetchJson(workspacePath(workspace, '/vocabulary/editions'), { method: 'POST', body });
}

function editionPath(workspace: string, number: number, verb: string): string {
  return workspacePath(workspace, `/vocabulary/editions/${number}/${verb}`);
}

/** Takes a version back, with those after it. */
export function undoEdition(workspace: string, number: number): Promise<Saved> {
  return fetchJson(editionPath(workspace, number, 'undo'), { method: 'POST', body: {} });
}

/** Makes a version the one in force again; 0 is the original. */
export function returnToEdition(workspace: string, number: number, note: string): Promise<Saved> {
  return fetchJson(editionPath(workspace, number, 'return'), { method: 'POST', body: { note } });
}
