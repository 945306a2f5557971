import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { MentionPage } from '@/lib/domain/answers';
import type { MentionDetail } from '@/lib/metrics/read-mention';
import { fetchJson, workspacePath } from './fetch-json';

const PAGE = '40';

export function mentionsQuery(workspace: string, search: string) {
  return infiniteQueryOptions({
    queryKey: ['mentions', workspace, search],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams(search);
      params.set('limit', PAGE);
      if (pageParam !== null) params.set('cursor', pageParam);
      return fetchJson<MentionPage>(workspacePath(workspace, '/mentions', params.toString()), { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function mentionQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['mention', workspace, id],
    queryFn: ({ signal }) =>
      fetchJson<MentionDetail>(workspacePath(workspace, `/mentions/${encodeURIComponent(id)}`), { signal }),
  });
}
