import { acceptInvitation } from '@/lib/access/accept-invitation';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addToken } from '@/lib/access/add-token';
import { addWorkspace } from '@/lib/access/add-workspace';
import type { MemberRole, TokenScope, Workspace } from '@/lib/access/context';
import { invite } from '@/lib/access/invite';
import { newSetUpLink } from '@/lib/access/set-up-link';
import { setUp } from '@/lib/access/set-up';
import { signIn } from '@/lib/access/sign-in';
import { systemClock as clock } from '@/lib/clock';
import { database as openDatabase } from '@/lib/database';

export const CALLERS = [
  'anonymous',
  'outsider',
  'viewer',
  'analyst',
  'admin',
  'owner',
  'read',
  'ingest',
  'foreign-read',
] as const;
export type Caller = (typeof CALLERS)[number];

const password = 'a password long enough';
const actor = CLI_ACTOR;

async function cookieOf(email: string): Promise<HeadersInit> {
  const cookies = await signIn(await openDatabase(), email, password);
  return { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
}

async function member(workspace: Workspace, role: MemberRole, email: string): Promise<HeadersInit> {
  const database = await openDatabase();
  const token = await invite({ database, clock, workspace, actor }, { email, role });
  await acceptInvitation(database, clock, token, { name: email, password });
  return cookieOf(email);
}

async function bearer(workspace: Workspace, scope: TokenScope): Promise<HeadersInit> {
  const database = await openDatabase();
  const { token } = await addToken({ database, clock, workspace, actor }, { name: scope, scope });
  return { authorization: `Bearer ${token}` };
}

/** Two workspaces, and the headers of one caller of each kind; all but the foreign ones belong to the first. */
export async function makeCallers(): Promise<{
  readonly workspace: Workspace;
  readonly headers: Readonly<Record<Caller, HeadersInit>>;
}> {
  const database = await openDatabase();
  const token = (await newSetUpLink(database, clock)) ?? '';
  await setUp(database, clock, { token, name: 'Owner', email: 'owner@example.org', password });
  const workspace = await addWorkspace(database, clock, { name: 'Acme' });
  const other = await addWorkspace(database, clock, { name: 'Other' });
  return {
    workspace,
    headers: {
      anonymous: {},
      outsider: await member(other, 'admin', 'outsider@example.org'),
      viewer: await member(workspace, 'viewer', 'viewer@example.org'),
      analyst: await member(workspace, 'analyst', 'analyst@example.org'),
      admin: await member(workspace, 'admin', 'admin@example.org'),
      owner: await cookieOf('owner@example.org'),
      read: await bearer(workspace, 'read'),
      ingest: await bearer(workspace, 'ingest'),
      'foreign-read': await bearer(other, 'read'),
    },
  };
}
