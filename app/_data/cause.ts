import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CauseDetail } from '@/lib/domain/answers';
import { fetchJson, workspacePath } from './fetch-json';

export function causeQuery(workspace: string, driver: string, touchpoint: string, search: string) {
  const path = `/causes/${encodeURIComponent(driver)}/${encodeURIComponent(touchpoint)}`;
  return queryOptions({
    queryKey: ['cause', workspace, driver, touchpoint, search],
    queryFn: ({ signal }) => fetchJson<CauseDetail>(workspacePath(workspace, path, search), { signal }),
    placeholderData: keepPreviousData,
  });
}
