import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Overview } from '@/lib/domain/answers';
import { fetchJson, workspacePath } from './fetch-json';

export function overviewQuery(workspace: string, search: string) {
  return queryOptions({
    queryKey: ['overview', workspace, search],
    queryFn: ({ signal }) => fetchJson<Overview>(workspacePath(workspace, '/overview', search), { signal }),
    placeholderData: keepPreviousData,
  });
}
