import { desc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/db/client/database';
import { findRole } from '@/db/queries/find-role';
import { findUser } from '@/db/queries/find-user';
import { listAudit } from '@/db/queries/list-audit';
import { testDatabases } from '@/db/testing/test-database';
import type { Clock } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { acceptInvitation } from './accept-invitation';
import { CLI_ACTOR } from './actor-label';
import { addToken } from './add-token';
import { addWorkspace } from './add-workspace';
import { authOf } from './auth';
import { changeRole } from './change-role';
import type { Workspace, WorkspaceContext } from './context';
import { findWorkspace } from './find-workspace';
import { identify } from './identify';
import { invite } from './invite';
import { listInvitations } from './list-invitations';
import { newPasswordLink } from './new-password-link';
import { removeMember } from './remove-member';
import { resetPassword } from './reset-password';
import { revokeToken } from './revoke-token';
import { isLinkOpen, type LinkKind } from './is-link-open';
import { newSetUpLink } from './set-up-link';
import { setUp } from './set-up';
import { signIn } from './sign-in';
import { countAttempt, newDevice } from './throttle';
import { withdrawInvitation } from './withdraw-invitation';
import { workspacesFor } from './workspaces-for';

// So that no test leaves a secret in the data folder.
vi.stubEnv('APP_SECRET', 'only-for-tests-only-for-tests-only-for-tests');

const HOUR = 3_600_000;
const password = 'correcta y larga';

function codeOf(error: unknown): string {
  return error instanceof AppError ? `${error.code} ${error.detail}` : String(error);
}

const cookieHeaders = (cookies: readonly string[]): Headers =>
  new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });

describe.each(testDatabases())('access on $engine', ({ open }) => {
  let database: Database;
  let workspace: Workspace;
  // Near the true time, since better-auth reads the system's clock.
  let now = Date.now();
  const clock: Clock = { now: () => now };
  const context = (): WorkspaceContext => ({ database, clock, workspace, actor: CLI_ACTOR, role: 'owner' });
  const owner = { name: 'Ana', email: 'ana@example.org', password };

  beforeAll(async () => {
    database = await open();
    workspace = await addWorkspace(database, clock, { name: 'Café Ñandú', zone: 'Europe/Madrid' });
  });
  afterAll(() => database.close());

  const opens = (kind: LinkKind, token: string | null) => isLinkOpen(database, clock, kind, token ?? '');

  // Fifty password hashes, which are slow on purpose.
  it('lets one of fifty set-up calls through, and ends older links', { timeout: 120_000 }, async () => {
    const old = await newSetUpLink(database, clock);
    const token = await newSetUpLink(database, clock);
    await expect(setUp(database, clock, { token: old ?? '', ...owner }).catch(codeOf)).resolves.toBe(
      'not-found no-such-link',
    );
    expect([await opens('set-up', old), await opens('set-up', token)]).toEqual([false, true]);
    const calls = Array.from({ length: 50 }, (_, index) =>
      setUp(database, clock, {
        ...owner,
        token: token ?? '',
        email: `ana${index === 0 ? '' : index}@example.org`,
      }).then(
        () => 'done',
        (error: unknown) => (error instanceof AppError ? error.code : String(error)),
      ),
    );
    const results = await Promise.all(calls);
    expect(results.filter((result) => result === 'done')).toHaveLength(1);
    expect(new Set(results.filter((result) => result !== 'done'))).toEqual(
      new Set(results.filter((result) => result === 'conflict' || result === 'expired')),
    );
    const { user, installation } = database.tables;
    expect(await database.orm.select().from(user)).toHaveLength(1);
    expect(await database.orm.select().from(installation)).toHaveLength(1);
    expect(await newSetUpLink(database, clock)).toBeNull();
    expect(await opens('set-up', token)).toBe(false);
  });

  it('knows the owner by session in every workspace', async () => {
    const { user } = database.tables;
    const [created] = await database.orm.select().from(user);
    const cookies = await signIn(database, created?.email ?? '', password);
    const identity = await identify(database, clock, cookieHeaders(cookies));
    expect(identity?.actor).toEqual({ kind: 'user', id: created?.id, name: 'Ana' });
    expect(await findRole(database, workspace.id, created?.id ?? '')).toBe('owner');
    const actor = { kind: 'user', id: created?.id ?? '', name: 'Ana' } as const;
    expect((await workspacesFor({ database, actor })).map(({ role }) => role)).toEqual(['owner']);
  });

  it('gives workspaces slugs of their own, and finds them by name, slug and id', async () => {
    const again = await addWorkspace(database, clock, { name: 'CAFE  nandu!' });
    expect([workspace.slug, again.slug]).toEqual(['cafe-nandu', 'cafe-nandu-2']);
    expect(again.identityKey).not.toBe(workspace.identityKey);
    for (const key of ['Café Ñandú', 'cafe-nandu', String(workspace.id)]) {
      expect((await findWorkspace(database, key))?.id).toBe(workspace.id);
    }
    expect(await findWorkspace(database, 'none')).toBeNull();
    expect(await addWorkspace(database, clock, { name: 'x', zone: 'Mars/Here' }).catch(codeOf)).toBe(
      'bad-request unknown-zone',
    );
  });

  it('lets an invited person join once, with the role asked for', async () => {
    const token = await invite(context(), { email: 'bea@example.org', role: 'analyst' });
    expect(await opens('invitation', token)).toBe(true);
    expect(await opens('password-reset', token)).toBe(false);
    const joins = await Promise.all(
      [1, 2, 3].map(() =>
        acceptInvitation(database, clock, token, { name: 'Bea', username: 'bea.r', password }).then(
          () => 'done',
          codeOf,
        ),
      ),
    );
    expect(joins.filter((join) => join === 'done')).toHaveLength(1);
    expect(await opens('invitation', token)).toBe(false);
    const bea = await findUser(database, 'bea@example.org');
    expect(await findRole(database, workspace.id, bea?.id ?? '')).toBe('analyst');
    const auth = await authOf(database);
    const named = await auth.api.signInUsername({ body: { username: 'Bea.R', password } });
    expect(named?.user.id).toBe(bea?.id);
    const taken = await invite(context(), { email: 'leo@example.org', role: 'viewer' });
    const leo = { name: 'Leo', username: 'bea.r', password };
    expect(await acceptInvitation(database, clock, taken, leo).catch(codeOf)).toBe('conflict username-taken');
    await changeRole(context(), bea?.id ?? '', 'viewer');
    expect(await findRole(database, workspace.id, bea?.id ?? '')).toBe('viewer');
  });

  it('does not let an invitation take an account over, and forgets an expired one', async () => {
    const token = await invite(context(), { email: 'bea@example.org', role: 'admin' });
    const wrong = acceptInvitation(database, clock, token, { password: 'otra contraseña' });
    expect(await wrong.catch(codeOf)).toBe('unauthenticated wrong-credentials');
    now += 8 * 24 * HOUR;
    expect(await acceptInvitation(database, clock, token, { password }).catch(codeOf)).toBe('expired link-expired');
    now -= 8 * 24 * HOUR;
    expect((await acceptInvitation(database, clock, token, { password })).email).toBe('bea@example.org');
  });

  it('takes an invitation back, once, and only in its own workspace', async () => {
    const token = await invite(context(), { email: 'eva@example.org', role: 'viewer' });
    const waiting = await listInvitations(context());
    const eva = Number(waiting.find(({ email }) => email === 'eva@example.org')?.id);
    const [other] = await database.orm
      .select()
      .from(database.tables.workspaces)
      .orderBy(desc(database.tables.workspaces.id));
    const elsewhere = { ...context(), workspace: { ...workspace, id: other?.id ?? 0 } };
    expect(await withdrawInvitation(elsewhere, eva).catch(codeOf)).toBe('not-found no-such-invitation');
    await withdrawInvitation(context(), eva);
    expect(await acceptInvitation(database, clock, token, { password }).catch(codeOf)).toBe('not-found no-such-link');
    expect(await withdrawInvitation(context(), eva).catch(codeOf)).toBe('not-found no-such-invitation');
    expect((await listInvitations(context())).map(({ email }) => email)).not.toContain('eva@example.org');
  });

  it('ends all sessions with a new password, and works once', async () => {
    const bea = await findUser(database, 'bea@example.org');
    const cookies = cookieHeaders(await signIn(database, 'bea@example.org', password));
    expect((await identify(database, clock, cookies))?.kind).toBe('user');
    const actor = CLI_ACTOR;
    const token = await newPasswordLink({ database, clock, actor }, bea?.id ?? '');
    expect(await opens('password-reset', token)).toBe(true);
    await resetPassword(database, clock, token, { password: 'una nueva y larga' });
    expect(await opens('password-reset', token)).toBe(false);
    expect(await identify(database, clock, cookies)).toBeNull();
    expect(await resetPassword(database, clock, token, { password }).catch(codeOf)).toBe('expired link-expired');
    await expect(signIn(database, 'bea@example.org', password)).rejects.toThrow();
    expect(await signIn(database, 'bea@example.org', 'una nueva y larga')).not.toHaveLength(0);
  });

  it('ends other sessions when the password is changed from inside', async () => {
    const [first, second] = [
      cookieHeaders(await signIn(database, 'bea@example.org', 'una nueva y larga')),
      cookieHeaders(await signIn(database, 'bea@example.org', 'una nueva y larga')),
    ];
    const auth = await authOf(database);
    await auth.api.changePassword({
      headers: first,
      body: { currentPassword: 'una nueva y larga', newPassword: password, revokeOtherSessions: false },
    });
    expect(await identify(database, clock, second)).toBeNull();
  });

  it('stores tokens as hashes, and ends them at once', async () => {
    const added = await addToken(context(), { name: 'robot', scope: 'read' });
    const headers = new Headers({ authorization: `Bearer ${added.token}` });
    expect(await identify(database, clock, headers)).toMatchObject({
      kind: 'token',
      scope: 'read',
      workspaceId: workspace.id,
    });
    const rows = await database.orm.select().from(database.tables.tokens);
    expect(JSON.stringify(rows)).not.toContain(added.token);
    await revokeToken(context(), Number(added.id));
    expect(await identify(database, clock, headers)).toBeNull();
    expect(await identify(database, clock, new Headers({ authorization: 'Bearer raiz_none' }))).toBeNull();
  });

  it('slows a guesser down an account at a time, and not the browsers its owner has used', async () => {
    const bea = await findUser(database, 'bea@example.org');
    const guess = (account: string, device: string | null = null) =>
      countAttempt(database, clock, { account, device }).then(() => 'counted', codeOf);
    const tooMany = 'too-many-requests too-many-attempts';
    for (let attempt = 0; attempt < 10; attempt += 1) await guess('bea@example.org');
    expect(await guess(' BEA@example.org')).toBe(tooMany);
    expect(await guess('bea@example.org', newDevice('someone else'))).toBe(tooMany);
    expect(await guess('bea@example.org', newDevice(bea?.id ?? ''))).toBe('counted');
    expect(await guess('leo@example.org')).toBe('counted');
    now += 6 * 60_000;
    expect(await guess('bea@example.org')).toBe('counted');
  });

  it('takes members out, never the owner, and notes who did it', async () => {
    const bea = await findUser(database, 'bea@example.org');
    await removeMember(context(), bea?.id ?? '');
    expect(await findRole(database, workspace.id, bea?.id ?? '')).toBeNull();
    expect(await removeMember(context(), bea?.id ?? '').catch(codeOf)).toBe('not-found no-such-member');
    const [installed] = await database.orm.select().from(database.tables.installation);
    expect(await removeMember(context(), installed?.ownerUserId ?? '').catch(codeOf)).toBe('conflict owner-stays');
    const audit = await listAudit(database, workspace.id, null, 50);
    expect(audit[0]).toMatchObject({ actor: 'cli', action: 'member.remove', subject: bea?.id });
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['workspace.add', 'member.invite', 'member.join', 'token.add', 'token.revoke']),
    );
  });
});
