import { queryOptions } from '@tanstack/react-query';
import { fetchJson, workspacePath } from './fetch-json';

export interface WorkspaceSettings {
  readonly name: string;
  /** IANA name of the time zone that days are counted in. */
  readonly zone: string;
}

export function workspaceQuery(workspace: string) {
  return queryOptions({
    queryKey: ['workspace', workspace],
    queryFn: ({ signal }) => fetchJson<WorkspaceSettings>(workspacePath(workspace, ''), { signal }),
  });
}

export function changeWorkspace(workspace: string, body: WorkspaceSettings): Promise<WorkspaceSettings> {
  return fetchJson(workspacePath(workspace, ''), { method: 'PATCH', body });
}
