import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from './fetch-json';

export function signIn(body: { email: string; password: string }): Promise<unknown> {
  return fetchJson('/api/auth/sign-in/email', { method: 'POST', body });
}

export function signOut(): Promise<unknown> {
  return fetchJson('/api/auth/sign-out', { method: 'POST', body: {} });
}

export function setUp(body: { token: string; name: string; email: string; password: string }): Promise<unknown> {
  return fetchJson('/api/v1/set-up', { method: 'POST', body });
}

export interface OpenInvitation {
  readonly email: string;
  readonly workspace: { readonly name: string; readonly slug: string };
  readonly accountExists: boolean;
}

export function invitationQuery(token: string) {
  return queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => fetchJson<OpenInvitation>(`/api/v1/invitations/${encodeURIComponent(token)}`, { signal }),
  });
}

export function acceptInvitation(token: string, body: { name?: string; password: string }): Promise<unknown> {
  return fetchJson(`/api/v1/invitations/${encodeURIComponent(token)}/accept`, { method: 'POST', body });
}

export function resetPassword(token: string, body: { password: string }): Promise<unknown> {
  return fetchJson(`/api/v1/password-resets/${encodeURIComponent(token)}`, { method: 'POST', body });
}

export function createWorkspace(body: { name: string }): Promise<{ slug: string }> {
  return fetchJson('/api/v1/workspaces', { method: 'POST', body });
}
