import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CauseDetail } from '@/lib/domain/answers';
import { fetchJson, workspacePath } from './fetch-json';

// Topics take longest by far, and the page asks for them by themselves.
const WITHOUT_TOPICS = 'topics=false';

export function causeQuery(workspace: string, driver: string, touchpoint: string, search: string) {
  const path = `/causes/${encodeURIComponent(driver)}/${encodeURIComponent(touchpoint)}`;
  const asked = search === '' ? WITHOUT_TOPICS : `${search}&${WITHOUT_TOPICS}`;
  return queryOptions({
    queryKey: ['cause', workspace, driver, touchpoint, search],
    queryFn: ({ signal }) => fetchJson<CauseDetail>(workspacePath(workspace, path, asked), { signal }),
    placeholderData: keepPreviousData,
  });
}
