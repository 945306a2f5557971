import type { Right } from '@/lib/access/context';

/**
 * Who may use a door: someone with a right in the workspace of its path, anyone signed in, the owner outside any
 * workspace, whoever holds CRON_SECRET, anybody at all, or whoever better-auth lets in.
 */
export type Door = Right | 'signed-in' | 'installation-owner' | 'cron-secret' | 'anybody' | 'better-auth';

const IN_WORKSPACE = {
  'GET ': 'read',
  'PATCH ': 'admin',
  'GET /audit': 'admin',
  'GET /causes/[driver]/[touchpoint]': 'read',
  'GET /drivers': 'read',
  'GET /imports': 'read',
  'POST /imports': 'ingest',
  'GET /imports/[import]': 'follow',
  'DELETE /imports/[import]': 'ingest',
  'POST /imports/[import]/cancel': 'ingest',
  'POST /imports/[import]/inspect': 'ingest',
  'PUT /imports/[import]/parts/[n]': 'ingest',
  'GET /imports/[import]/rejects': 'follow',
  'POST /imports/[import]/start': 'ingest',
  'POST /imports/[import]/undo': 'write',
  'GET /invitations': 'admin',
  'POST /invitations': 'admin',
  'DELETE /invitations/[invitation]': 'admin',
  'GET /journey': 'read',
  'GET /learning': 'read',
  'POST /learning': 'write',
  'POST /learning/apply': 'write',
  'POST /learning/cancel': 'write',
  'POST /learning/undo': 'write',
  'GET /members': 'admin',
  'PATCH /members/[user]': 'admin',
  'DELETE /members/[user]': 'admin',
  'POST /members/[user]/password-reset': 'owner',
  'GET /mentions': 'read',
  'GET /mentions/[id]': 'read',
  'GET /mentions/[id]/label': 'read',
  'PUT /mentions/[id]/label': 'write',
  'GET /overview': 'read',
  'GET /packs': 'admin',
  'GET /reanalysis': 'read',
  'POST /reanalysis': 'write',
  'POST /reanalysis/cancel': 'write',
  'GET /sample': 'read',
  'POST /sample': 'write',
  'DELETE /sample': 'write',
  'GET /tokens': 'admin',
  'POST /tokens': 'admin',
  'DELETE /tokens/[token]': 'admin',
  'GET /topics': 'read',
  'GET /touchpoints': 'read',
  'GET /vocabulary': 'read',
  'POST /vocabulary/check': 'write',
  'GET /vocabulary/cues': 'read',
  'GET /vocabulary/editions': 'read',
  'POST /vocabulary/editions': 'write',
  'POST /vocabulary/editions/[edition]/return': 'write',
  'POST /vocabulary/editions/[edition]/undo': 'write',
  'POST /vocabulary/preview': 'write',
  'GET /vocabulary/word': 'read',
  'GET /vocabulary/words': 'read',
} as const satisfies Readonly<Record<string, Right>>;

const ELSEWHERE = {
  'GET /api/auth/[...all]': 'better-auth',
  'POST /api/auth/[...all]': 'better-auth',
  'POST /api/cron': 'cron-secret',
  'GET /api/health/live': 'anybody',
  'GET /api/health/ready': 'anybody',
  'GET /api/v1/invitations/[token]': 'anybody',
  'POST /api/v1/invitations/[token]/accept': 'anybody',
  'GET /api/v1/openapi.json': 'anybody',
  'GET /api/v1/password-resets/[token]': 'anybody',
  'POST /api/v1/password-resets/[token]': 'anybody',
  'GET /api/v1/session': 'signed-in',
  'POST /api/v1/set-up': 'anybody',
  'GET /api/v1/workspaces': 'signed-in',
  'POST /api/v1/workspaces': 'installation-owner',
} as const satisfies Readonly<Record<string, Door>>;

const WORKSPACE = '/api/v1/workspaces/[workspace]';

/** Every door there is, as `METHOD path`, with who may use it; a test fails when a route is not in it or disagrees. */
export const EXPECTED_RIGHTS: ReadonlyMap<string, Door> = new Map<string, Door>([
  ...Object.entries(ELSEWHERE),
  ...Object.entries(IN_WORKSPACE).map(([door, right]) => [door.replace(' ', ` ${WORKSPACE}`), right] as const),
]);
