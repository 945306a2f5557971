import { parityCase, rowsWithout } from './parity-case';
import { ACME, HOUR, NOW, OTHER } from './seed-world';

/** People, their roles and sessions, links and tokens. */
export const accessCases = {
  'consume-link': parityCase(
    () => import('../../queries/consume-link'),
    (q, { write }) =>
      write(async (writer) => ({
        open: await q.consumeLink(writer, 1, NOW),
        again: await q.consumeLink(writer, 1, NOW),
        late: await q.consumeLink(writer, 3, NOW),
        rows: await writer.orm.select().from(writer.tables.oneTimeLinks).orderBy(writer.tables.oneTimeLinks.id),
      })),
  ),
  'delete-attempts': parityCase(
    () => import('../../queries/delete-attempts'),
    (q, { write }) =>
      write(async (writer) => {
        const before = await writer.orm.select().from(writer.tables.rateLimit);
        await q.deleteAttempts(writer, 'account:bea');
        return { before, after: await writer.orm.select().from(writer.tables.rateLimit) };
      }),
  ),
  'delete-invitation': parityCase(
    () => import('../../queries/delete-invitation'),
    (q, { write }) =>
      write(async (writer) => ({
        elsewhere: await q.deleteInvitation(writer, { workspaceId: OTHER, id: 1 }),
        used: await q.deleteInvitation(writer, { workspaceId: ACME, id: 2 }),
        other: await q.deleteInvitation(writer, { workspaceId: ACME, id: 4 }),
        open: await q.deleteInvitation(writer, { workspaceId: ACME, id: 1 }),
        again: await q.deleteInvitation(writer, { workspaceId: ACME, id: 1 }),
      })),
  ),
  'delete-member': parityCase(
    () => import('../../queries/delete-member'),
    (q, { write }) =>
      write(async (writer) => ({
        stranger: await q.deleteMember(writer, OTHER, 'bea'),
        member: await q.deleteMember(writer, ACME, 'bea'),
        rows: await writer.orm.select().from(writer.tables.members).orderBy(writer.tables.members.workspaceId),
      })),
  ),
  'find-account-id': parityCase(
    () => import('../../queries/find-account-id'),
    async (q, { reader }) => ({
      byEmail: await q.findAccountId(reader, 'bea@example.org'),
      byName: await q.findAccountId(reader, 'ana.n'),
      otherCase: await q.findAccountId(reader, 'Ana.n'),
    }),
  ),
  'find-link': parityCase(
    () => import('../../queries/find-link'),
    async (q, { reader }) => ({
      invitation: await q.findLink(reader, 'invitation', 'hash-eva@example.org'),
      used: await q.findLink(reader, 'invitation', 'hash-used@example.org'),
      reset: await q.findLink(reader, 'password-reset', 'hash-ana@example.org'),
      otherKind: await q.findLink(reader, 'set-up', 'hash-eva@example.org'),
    }),
  ),
  'find-owner': parityCase(
    () => import('../../queries/find-owner'),
    async (q, { reader }) => ({ owner: await q.findOwner(reader) }),
  ),
  'find-role': parityCase(
    () => import('../../queries/find-role'),
    async (q, { reader }) => ({
      owner: await q.findRole(reader, OTHER, 'ana'),
      member: await q.findRole(reader, ACME, 'bea'),
      stranger: await q.findRole(reader, OTHER, 'bea'),
    }),
  ),
  'find-token': parityCase(
    () => import('../../queries/find-token'),
    async (q, { reader }) => ({
      fresh: await q.findToken(reader, 'hash-one'),
      revoked: await q.findToken(reader, 'hash-two'),
      none: await q.findToken(reader, 'hash-none'),
    }),
  ),
  'find-user': parityCase(
    () => import('../../queries/find-user'),
    async (q, { reader }) => ({
      known: await q.findUser(reader, 'ana@example.org'),
      withoutPassword: await q.findUser(reader, 'leo@example.org'),
      none: await q.findUser(reader, 'ANA@example.org'),
    }),
  ),
  'find-user-by-id': parityCase(
    () => import('../../queries/find-user-by-id'),
    async (q, { reader }) => ({ known: await q.findUserById(reader, 'leo'), none: await q.findUserById(reader, 'x') }),
  ),
  'insert-audit': parityCase(
    () => import('../../queries/insert-audit'),
    (q, { write }) =>
      write(async (writer) => {
        const { auditLog } = writer.tables;
        await q.insertAudit(writer, { workspaceId: null, actor: 'cli', action: 'ñ', subject: null, at: NOW });
        await q.insertAudit(writer, { workspaceId: ACME, actor: 'user:ana Ana', action: 'x', subject: '😀', at: NOW });
        return { rows: rowsWithout(await writer.orm.select().from(auditLog).orderBy(auditLog.id), 'id') };
      }),
  ),
  'insert-link': parityCase(
    () => import('../../queries/insert-link'),
    (q, { write }) =>
      write(async (writer) => {
        const { oneTimeLinks: links } = writer.tables;
        const link = { workspaceId: ACME, userId: null, role: 'admin', expiresAt: NOW + HOUR, createdAt: NOW };
        await q.insertLink(writer, { ...link, kind: 'invitation', tokenHash: 'new', email: 'eva@example.org' });
        await q.insertLink(writer, { ...link, kind: 'set-up', tokenHash: 'up', workspaceId: null, email: null });
        return { rows: rowsWithout(await writer.orm.select().from(links).orderBy(links.id), 'id') };
      }),
  ),
  'insert-owner': parityCase(
    () => import('../../queries/insert-owner'),
    (q, { write }) =>
      write(async (writer) => {
        const second = await q.insertOwner(writer, 'bea', NOW);
        await writer.orm.delete(writer.tables.installation);
        const first = await q.insertOwner(writer, 'bea', NOW);
        return { second, first, rows: await writer.orm.select().from(writer.tables.installation) };
      }),
  ),
  'insert-token': parityCase(
    () => import('../../queries/insert-token'),
    (q, { write }) =>
      write(async (writer) => {
        const { tokens } = writer.tables;
        const token = { workspaceId: ACME, name: 'robot', scope: 'ingest', prefix: 'raiz_4', tokenHash: 'hash-4' };
        const id = await q.insertToken(writer, { ...token, createdAt: NOW });
        const rows = await writer.orm.select().from(tokens).orderBy(tokens.id);
        return { isLast: rows.at(-1)?.id === id, rows: rowsWithout(rows, 'id') };
      }),
  ),
  'insert-user': parityCase(
    () => import('../../queries/insert-user'),
    (q, { write }) =>
      write(async (writer) => {
        const { user, account } = writer.tables;
        const eva = { name: 'Eva', email: 'eva@example.org', username: 'eva', passwordHash: 'h', at: NOW };
        const made = await q.insertUser(writer, eva);
        const takenEmail = await q.insertUser(writer, { ...eva, username: null });
        const takenName = await q.insertUser(writer, { ...eva, email: 'eva2@example.org' });
        const people = await writer.orm.select().from(user).orderBy(user.email);
        const accounts = await writer.orm.select().from(account).orderBy(account.createdAt, account.password);
        return {
          made: typeof made,
          takenEmail,
          takenName,
          people: rowsWithout(people, 'id'),
          passwords: accounts.map(({ password, providerId }) => ({ password, providerId })),
          owns: accounts.filter(({ userId }) => userId === made).length,
        };
      }),
  ),
  'list-audit': parityCase(
    () => import('../../queries/list-audit'),
    async (q, { reader }) => ({
      newest: await q.listAudit(reader, ACME, null, 2),
      before: await q.listAudit(reader, ACME, 3, 5),
    }),
  ),
  'list-invitations': parityCase(
    () => import('../../queries/list-invitations'),
    async (q, { reader }) => ({ waiting: await q.listInvitations(reader, ACME, NOW) }),
  ),
  'list-members': parityCase(
    () => import('../../queries/list-members'),
    async (q, { reader }) => ({ members: await q.listMembers(reader, ACME) }),
  ),
  'list-tokens': parityCase(
    () => import('../../queries/list-tokens'),
    async (q, { reader }) => ({ tokens: await q.listTokens(reader, ACME) }),
  ),
  'replace-password': parityCase(
    () => import('../../queries/replace-password'),
    (q, { write }) =>
      write(async (writer) => {
        const { account, session } = writer.tables;
        await q.replacePassword(writer, 'bea', 'new', NOW + 1);
        return {
          accounts: await writer.orm.select().from(account).orderBy(account.id),
          sessions: await writer.orm.select().from(session).orderBy(session.id),
        };
      }),
  ),
  'revoke-token': parityCase(
    () => import('../../queries/revoke-token'),
    (q, { write }) =>
      write(async (writer) => ({
        elsewhere: await q.revokeToken(writer, OTHER, 1, NOW),
        fresh: await q.revokeToken(writer, ACME, 1, NOW),
        again: await q.revokeToken(writer, ACME, 2, NOW + HOUR),
        rows: await writer.orm.select().from(writer.tables.tokens).orderBy(writer.tables.tokens.id),
      })),
  ),
  'save-member': parityCase(
    () => import('../../queries/save-member'),
    (q, { write }) =>
      write(async (writer) => {
        const { members } = writer.tables;
        await q.saveMember(writer, { workspaceId: ACME, userId: 'bea', role: 'admin', createdAt: NOW + 1 });
        await q.saveMember(writer, { workspaceId: OTHER, userId: 'bea', role: 'viewer', createdAt: NOW + 1 });
        return { rows: await writer.orm.select().from(members).orderBy(members.workspaceId, members.userId) };
      }),
  ),
  'take-attempt': parityCase(
    () => import('../../queries/take-attempt'),
    (q, { write }) =>
      write(async (writer) => ({
        fourth: await q.takeAttempt(writer, { key: 'account:bea', now: NOW + 1, windowMs: HOUR }),
        anew: await q.takeAttempt(writer, { key: 'account:bea', now: NOW + 2 * HOUR, windowMs: HOUR }),
        first: await q.takeAttempt(writer, { key: 'account:leo', now: NOW, windowMs: HOUR }),
        second: await q.takeAttempt(writer, { key: 'account:leo', now: NOW + 5, windowMs: HOUR }),
      })),
  ),
  'touch-token': parityCase(
    () => import('../../queries/touch-token'),
    (q, { write }) =>
      write(async (writer) => {
        await q.touchToken(writer, 1, NOW + HOUR);
        return { rows: await writer.orm.select().from(writer.tables.tokens).orderBy(writer.tables.tokens.id) };
      }),
  ),
  'update-member-role': parityCase(
    () => import('../../queries/update-member-role'),
    (q, { write }) =>
      write(async (writer) => {
        const { members } = writer.tables;
        return {
          stranger: await q.updateMemberRole(writer, OTHER, 'bea', 'admin'),
          member: await q.updateMemberRole(writer, ACME, 'bea', 'admin'),
          rows: await writer.orm.select().from(members).orderBy(members.workspaceId, members.userId),
        };
      }),
  ),
};
