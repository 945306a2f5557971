import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { TopicsAnswer } from '@/lib/domain/answers';
import { fetchJson, workspacePath } from './fetch-json';

export function topicsQuery(workspace: string, search: string) {
  return queryOptions({
    queryKey: ['topics', workspace, search],
    queryFn: ({ signal }) => fetchJson<TopicsAnswer>(workspacePath(workspace, '/topics', search), { signal }),
    placeholderData: keepPreviousData,
  });
}
