import { queryOptions } from '@tanstack/react-query';
import type { PackId } from '@/lib/domain/pack';
import type { Localised } from '@/lib/domain/taxonomy';
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

export interface PackChoices {
  /** Null for none. */
  readonly chosen: PackId | null;
  readonly suggestion: {
    readonly pack: PackId | null;
    readonly texts: number;
    readonly evidence: readonly { readonly pack: PackId; readonly texts: number; readonly share: number }[];
  };
  readonly packs: readonly {
    readonly id: PackId;
    readonly name: Localised;
    readonly touchpoints: readonly { readonly id: string; readonly name: Localised }[];
  }[];
}

export function packsQuery(workspace: string) {
  return queryOptions({
    queryKey: ['packs', workspace],
    queryFn: ({ signal }) => fetchJson<PackChoices>(workspacePath(workspace, '/packs'), { signal }),
  });
}

export function changeWorkspace(
  workspace: string,
  body: Partial<WorkspaceSettings & { readonly pack: PackId | null }>,
): Promise<WorkspaceSettings> {
  return fetchJson(workspacePath(workspace, ''), { method: 'PATCH', body });
}
