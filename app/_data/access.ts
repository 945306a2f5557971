import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from './fetch-json';

/** `account` is an e-mail or a user name: a user name holds no @. */
export function signIn({ account, password }: { account: string; password: string }): Promise<unknown> {
  const name = account.trim();
  return name.includes('@')
    ? fetchJson('/api/auth/sign-in/email', { method: 'POST', body: { email: name, password } })
    : fetchJson('/api/auth/sign-in/username', { method: 'POST', body: { username: name, password } });
}

export function signOut(): Promise<unknown> {
  return fetchJson('/api/auth/sign-out', { method: 'POST', body: {} });
}

/** Someone who is new here; an empty user name is none. */
export interface Newcomer {
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

function withoutEmpty({ username, ...rest }: { readonly username: string }): object {
  return username.trim() === '' ? rest : { ...rest, username };
}

export function setUp(body: Newcomer & { readonly token: string; readonly email: string }): Promise<unknown> {
  return fetchJson('/api/v1/set-up', { method: 'POST', body: withoutEmpty(body) });
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

function accept(token: string, body: object): Promise<unknown> {
  return fetchJson(`/api/v1/invitations/${encodeURIComponent(token)}/accept`, { method: 'POST', body });
}

/** Joins with an account that is made now. */
export function joinAsNewcomer(token: string, newcomer: Newcomer): Promise<unknown> {
  return accept(token, withoutEmpty(newcomer));
}

/** Joins with the account one has, proved by its password. */
export function joinWithAccount(token: string, password: string): Promise<unknown> {
  return accept(token, { password });
}

export function resetPassword(token: string, body: { password: string }): Promise<unknown> {
  return fetchJson(`/api/v1/password-resets/${encodeURIComponent(token)}`, { method: 'POST', body });
}

export function createWorkspace(body: { name: string }): Promise<{ slug: string }> {
  return fetchJson('/api/v1/workspaces', { method: 'POST', body });
}
