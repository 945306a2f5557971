import { queryOptions } from '@tanstack/react-query';
import type { PackId } from '@/lib/domain/pack';
import type { PackList } from '@/lib/metrics/list-packs';
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

export function packsQuery(workspace: string) {
  return queryOptions({
    queryKey: ['packs', workspace],
    queryFn: ({ signal }) => fetchJson<PackList>(workspacePath(workspace, '/packs'), { signal }),
  });
}

export function changeWorkspace(
  workspace: string,
  body: Partial<WorkspaceSettings & { readonly pack: PackId | null }>,
): Promise<WorkspaceSettings> {
  return fetchJson(workspacePath(workspace, ''), { method: 'PATCH', body });
}
