import { queryOptions } from '@tanstack/react-query';
import { fetchJson, workspacePath } from './fetch-json';

export const ROLES = ['viewer', 'analyst', 'admin'] as const;
export type InvitedRole = (typeof ROLES)[number];
export type MemberRole = InvitedRole | 'owner';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
}

export function membersQuery(workspace: string) {
  return queryOptions({
    queryKey: ['members', workspace],
    queryFn: async ({ signal }) =>
      (await fetchJson<{ members: readonly Member[] }>(workspacePath(workspace, '/members'), { signal })).members,
  });
}

export function invite(workspace: string, body: { email: string; role: InvitedRole }): Promise<{ url: string }> {
  return fetchJson(workspacePath(workspace, '/invitations'), { method: 'POST', body });
}
