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

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: InvitedRole;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export function invitationsQuery(workspace: string) {
  return queryOptions({
    queryKey: ['invitations', workspace],
    queryFn: async ({ signal }) => {
      const path = workspacePath(workspace, '/invitations');
      return (await fetchJson<{ invitations: readonly Invitation[] }>(path, { signal })).invitations;
    },
  });
}

interface Sent {
  readonly email: string;
  readonly url: string;
}

export function invite(workspace: string, body: { email: string; role: InvitedRole }): Promise<Sent> {
  return fetchJson(workspacePath(workspace, '/invitations'), { method: 'POST', body });
}

export function withdrawInvitation(workspace: string, id: string): Promise<unknown> {
  return fetchJson(workspacePath(workspace, `/invitations/${encodeURIComponent(id)}`), { method: 'DELETE' });
}

function memberPath(workspace: string, id: string, path = ''): string {
  return workspacePath(workspace, `/members/${encodeURIComponent(id)}${path}`);
}

export function changeRole(workspace: string, id: string, role: InvitedRole): Promise<unknown> {
  return fetchJson(memberPath(workspace, id), { method: 'PATCH', body: { role } });
}

export function removeMember(workspace: string, id: string): Promise<unknown> {
  return fetchJson(memberPath(workspace, id), { method: 'DELETE' });
}

/** The answer is the only place where the link is ever seen. */
export function makePasswordLink(workspace: string, id: string): Promise<{ url: string }> {
  return fetchJson(memberPath(workspace, id, '/password-reset'), { method: 'POST' });
}
