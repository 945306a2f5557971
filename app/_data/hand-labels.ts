import { queryOptions } from '@tanstack/react-query';
import type { HandLabel } from '@/lib/domain/hand-label';
import { fetchJson, workspacePath } from './fetch-json';

const pathOf = (workspace: string, id: string) => workspacePath(workspace, `/mentions/${encodeURIComponent(id)}/label`);

export function handLabelQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['hand-label', workspace, id],
    queryFn: ({ signal }) => fetchJson<HandLabel>(pathOf(workspace, id), { signal }),
  });
}

/** Says what a mention says; what is null is not told. */
export function labelMention(workspace: string, id: string, label: HandLabel): Promise<HandLabel> {
  return fetchJson(pathOf(workspace, id), { method: 'PUT', body: label });
}
