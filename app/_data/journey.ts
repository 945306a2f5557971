import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { JourneyAnswer } from '@/lib/domain/answers';
import { fetchJson, workspacePath } from './fetch-json';

export function journeyQuery(workspace: string, search: string) {
  return queryOptions({
    queryKey: ['journey', workspace, search],
    queryFn: ({ signal }) => fetchJson<JourneyAnswer>(workspacePath(workspace, '/journey', search), { signal }),
    placeholderData: keepPreviousData,
  });
}
