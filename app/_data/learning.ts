import { queryOptions } from '@tanstack/react-query';
import { OPEN_LEARNING_STATES } from '@/lib/domain/learning';
import type { EditedLanguage } from '@/lib/domain/workspace-edits';
import type { LearningAnswer } from '@/lib/ingestion/learning/read-learning';
import { fetchJson, workspacePath } from './fetch-json';

const WATCH_MS = 1000;

/** Whether a learning waits for a worker or is with one. */
export function isLearning({ newest }: Pick<LearningAnswer, 'newest'>): boolean {
  return OPEN_LEARNING_STATES.some((state) => state === newest?.state);
}

const pathOf = (workspace: string, rest = '') => workspacePath(workspace, `/learning${rest}`);

/** What the rated mentions teach, or how far the learning has come: asked again and again while it goes on. */
export function learningQuery(workspace: string) {
  return queryOptions({
    queryKey: ['learning', workspace],
    queryFn: ({ signal }) => fetchJson<LearningAnswer>(pathOf(workspace), { signal }),
    refetchInterval: ({ state: { data } }) => (data && isLearning(data) ? WATCH_MS : false),
  });
}

const post = (path: string, body: unknown = {}) => fetchJson<LearningAnswer>(path, { method: 'POST', body });

export const startLearning = (workspace: string) => post(pathOf(workspace));
export const cancelLearning = (workspace: string) => post(pathOf(workspace, '/cancel'));
export const undoLearnt = (workspace: string) => post(pathOf(workspace, '/undo'));

interface ToApply {
  readonly learning: number;
  readonly words: readonly { readonly language: EditedLanguage; readonly entry: string }[];
}

/** Takes proposed words in; all texts are then read anew. */
export const applyLearnt = (workspace: string, body: ToApply) => post(pathOf(workspace, '/apply'), body);
