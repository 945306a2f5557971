import { z } from 'zod';
import { Acceptance } from '@/lib/access/accept-invitation';
import { NewToken } from '@/lib/access/add-token';
import { NewWorkspace } from '@/lib/access/add-workspace';
import { MEMBER_ROLES, ROLES, TOKEN_SCOPES } from '@/lib/access/context';
import { PACK_IDS } from '@/lib/domain/pack';
import { TOUCHPOINTS } from '@/lib/domain/taxonomy';
import type { PackList } from '@/lib/metrics/list-packs';
import { Invitation } from '@/lib/access/invite';
import { AuditPage } from '@/lib/access/read-audit';
import { NewPassword } from '@/lib/access/reset-password';
import { SetUp } from '@/lib/access/set-up';
import { WorkspaceChange } from '@/lib/ingestion/change-workspace';
import type { OpenApiEntry } from './openapi-entry';

const role = z.enum(ROLES);
const instant = z.iso.datetime();
const person = z.object({ id: z.string(), name: z.string(), email: z.string() });
const workspace = z.object({ id: z.number().int(), slug: z.string(), name: z.string(), zone: z.string(), role });
const pack = z.enum(PACK_IDS);
const named = z.object({ es: z.string(), en: z.string() });
const packList = z.object({
  chosen: pack.nullable(),
  suggestion: z.object({
    pack: pack.nullable(),
    texts: z.number().int(),
    evidence: z.array(z.object({ pack, texts: z.number().int(), share: z.number() })),
  }),
  packs: z.array(
    z.object({
      id: pack,
      name: named,
      touchpoints: z.array(
        z.object({
          id: z.string(),
          parent: z.enum(TOUCHPOINTS).exclude(['unspecified']),
          name: named,
          description: named,
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<PackList>;
const oneWorkspace = workspace.extend({ pack: pack.nullable(), dataVersion: z.number().int() });
const link = z.object({ url: z.url(), token: z.string() });
const token = z.object({ id: z.string(), name: z.string(), scope: z.enum(TOKEN_SCOPES), prefix: z.string() });
const invitation = z.object({ id: z.string(), email: z.string(), role, createdAt: instant, expiresAt: instant });
const auditEntry = z.object({
  id: z.number().int(),
  at: instant,
  actor: z.string(),
  action: z.string(),
  subject: z.string().nullable(),
});
const health = z.object({
  ready: z.boolean(),
  database: z.enum(['ok', 'slow', 'failed']),
  freeBytes: z.number().nullable(),
  oldestJobSeconds: z.number().nullable(),
});
const inWorkspace = (path: string) => `/api/v1/workspaces/{workspace}${path}`;

/** Sign-in's doors, people, workspaces, tokens and health. */
export const accessEntries: readonly OpenApiEntry[] = [
  {
    method: 'get',
    path: '/api/health/live',
    summary: 'Whether the process answers',
    answer: z.object({ status: z.literal('ok') }),
  },
  { method: 'get', path: '/api/health/ready', summary: 'Whether it can work; 503 when not', answer: health },
  {
    method: 'post',
    path: '/api/cron',
    summary: 'Do what is due; the bearer token is CRON_SECRET, and without one set the answer is 503',
    answer: z.object({ imports: z.object({ ended: z.number().int(), left: z.number().int() }) }),
  },
  {
    method: 'get',
    path: '/api/v1/openapi.json',
    summary: 'This description',
    answer: z.looseObject({ openapi: z.string() }),
  },
  {
    method: 'post',
    path: '/api/v1/set-up',
    summary: 'Create the owner with the set-up link’s token, and sign in',
    body: SetUp,
    status: 201,
    answer: z.object({ user: person, workspaces: z.array(workspace) }),
  },
  {
    method: 'get',
    path: '/api/v1/session',
    summary: 'Who is asking, and the workspaces they may enter',
    answer: z.object({
      actor: z.object({ kind: z.enum(['user', 'token']), id: z.string(), name: z.string() }),
      user: person.nullable(),
      owner: z.boolean(),
      workspaces: z.array(workspace),
    }),
  },
  {
    method: 'get',
    path: '/api/v1/invitations/{token}',
    summary: 'What an invitation offers',
    answer: z.object({
      email: z.string(),
      role,
      workspace: z.object({ name: z.string(), slug: z.string() }),
      expiresAt: instant,
      accountExists: z.boolean(),
    }),
  },
  {
    method: 'post',
    path: '/api/v1/invitations/{token}/accept',
    summary: 'Join a workspace, and sign in; whoever has an account gives its password',
    body: Acceptance,
    status: 201,
    answer: z.object({ email: z.string(), workspaceSlug: z.string() }),
  },
  {
    method: 'get',
    path: '/api/v1/password-resets/{token}',
    summary: 'Whether a reset link still works',
    answer: z.object({ expiresAt: instant }),
  },
  {
    method: 'post',
    path: '/api/v1/password-resets/{token}',
    summary: 'Choose a new password; ends all sessions',
    body: NewPassword,
    status: 204,
  },
  {
    method: 'get',
    path: '/api/v1/workspaces',
    summary: 'The workspaces one may enter',
    answer: z.object({ workspaces: z.array(workspace) }),
  },
  {
    method: 'post',
    path: '/api/v1/workspaces',
    summary: 'Create a workspace (owner)',
    body: NewWorkspace,
    status: 201,
    answer: workspace,
  },
  {
    method: 'get',
    path: inWorkspace(''),
    summary: 'One workspace',
    answer: oneWorkspace,
  },
  {
    method: 'patch',
    path: inWorkspace(''),
    summary:
      'Rename a workspace, choose the pack of its industry (in force once all texts are read anew with it), or count its mentions on the days of another time zone; the slug stays',
    body: WorkspaceChange,
    answer: oneWorkspace,
  },
  {
    method: 'get',
    path: inWorkspace('/packs'),
    summary: 'The industry packs with their touchpoints, the one chosen, and the one that the newest texts suggest',
    answer: packList,
  },
  {
    method: 'get',
    path: inWorkspace('/members'),
    summary: 'Everyone who may enter',
    answer: z.object({ members: z.array(person.extend({ role })) }),
  },
  {
    method: 'patch',
    path: inWorkspace('/members/{user}'),
    summary: 'Change a member’s role',
    body: z.object({ role: z.enum(MEMBER_ROLES) }),
    status: 204,
  },
  { method: 'delete', path: inWorkspace('/members/{user}'), summary: 'Take a member out', status: 204 },
  {
    method: 'post',
    path: inWorkspace('/members/{user}/password-reset'),
    summary: 'A one-time link by which a member chooses a new password (owner)',
    status: 201,
    answer: link,
  },
  {
    method: 'get',
    path: inWorkspace('/invitations'),
    summary: 'Invitations that can still be accepted',
    answer: z.object({ invitations: z.array(invitation) }),
  },
  {
    method: 'post',
    path: inWorkspace('/invitations'),
    summary: 'Invite one person by a one-time link',
    body: Invitation,
    status: 201,
    answer: link.extend({ email: z.string(), role }),
  },
  {
    method: 'delete',
    path: inWorkspace('/invitations/{invitation}'),
    summary: 'Take an invitation back; its link stops working',
    status: 204,
  },
  {
    method: 'get',
    path: inWorkspace('/tokens'),
    summary: 'Tokens that open doors',
    answer: z.object({ tokens: z.array(token.extend({ createdAt: instant, lastUsedAt: instant.nullable() })) }),
  },
  {
    method: 'post',
    path: inWorkspace('/tokens'),
    summary: 'Create a token; its secret is shown this once',
    body: NewToken,
    status: 201,
    answer: token.extend({ token: z.string() }),
  },
  { method: 'delete', path: inWorkspace('/tokens/{token}'), summary: 'End a token', status: 204 },
  {
    method: 'get',
    path: inWorkspace('/audit'),
    summary: 'Who did what, newest first',
    query: AuditPage,
    answer: z.object({ entries: z.array(auditEntry), next: z.number().int().nullable() }),
  },
];
