import { queryOptions } from '@tanstack/react-query';
import { fetchJson, workspacePath } from './fetch-json';

export const SCOPES = ['read', 'ingest'] as const;
export type Scope = (typeof SCOPES)[number];

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

export function tokensQuery(workspace: string) {
  return queryOptions({
    queryKey: ['tokens', workspace],
    queryFn: async ({ signal }) =>
      (await fetchJson<{ tokens: readonly ApiToken[] }>(workspacePath(workspace, '/tokens'), { signal })).tokens,
  });
}

export function createToken(workspace: string, body: { name: string; scope: Scope }): Promise<{ token: string }> {
  return fetchJson(workspacePath(workspace, '/tokens'), { method: 'POST', body });
}

export function revokeToken(workspace: string, id: string): Promise<unknown> {
  return fetchJson(workspacePath(workspace, `/tokens/${encodeURIComponent(id)}`), { method: 'DELETE' });
}
