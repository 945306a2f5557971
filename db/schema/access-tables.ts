import type { Columns } from '../columns';

/** Accounts and sessions in the shape better-auth expects (its field names), and what we add for workspaces. */
export function defineAccessTables(c: Columns) {
  const user = c.table('user', {
    id: c.text('id').primaryKey(),
    name: c.text('name').notNull(),
    email: c.text('email').notNull().unique(),
    emailVerified: c.boolean('email_verified').notNull().default(false),
    image: c.text('image'),
    username: c.text('username').unique(),
    displayUsername: c.text('display_username'),
    createdAt: c.date('created_at').notNull(),
    updatedAt: c.date('updated_at').notNull(),
  });
  const session = c.table(
    'session',
    {
      id: c.text('id').primaryKey(),
      expiresAt: c.date('expires_at').notNull(),
      token: c.text('token').notNull().unique(),
      createdAt: c.date('created_at').notNull(),
      updatedAt: c.date('updated_at').notNull(),
      ipAddress: c.text('ip_address'),
      userAgent: c.text('user_agent'),
      userId: c
        .text('user_id')
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
    },
    (t) => [c.index('session_user').on(t.userId)],
  );
  const account = c.table(
    'account',
    {
      id: c.text('id').primaryKey(),
      accountId: c.text('account_id').notNull(),
      providerId: c.text('provider_id').notNull(),
      userId: c
        .text('user_id')
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      accessToken: c.text('access_token'),
      refreshToken: c.text('refresh_token'),
      idToken: c.text('id_token'),
      accessTokenExpiresAt: c.date('access_token_expires_at'),
      refreshTokenExpiresAt: c.date('refresh_token_expires_at'),
      scope: c.text('scope'),
      password: c.text('password'),
      createdAt: c.date('created_at').notNull(),
      updatedAt: c.date('updated_at').notNull(),
    },
    (t) => [c.index('account_user').on(t.userId)],
  );
  const verification = c.table('verification', {
    id: c.text('id').primaryKey(),
    identifier: c.text('identifier').notNull(),
    value: c.text('value').notNull(),
    expiresAt: c.date('expires_at').notNull(),
    createdAt: c.date('created_at').notNull(),
    updatedAt: c.date('updated_at').notNull(),
  });
  const rateLimit = c.table('rate_limit', {
    id: c.text('id').primaryKey(),
    key: c.text('key').notNull().unique(),
    count: c.integer('count').notNull(),
    lastRequest: c.long('last_request').notNull(),
  });
  const workspaces = c.table('workspaces', {
    id: c.serial('id'),
    slug: c.text('slug').notNull().unique(),
    name: c.text('name').notNull(),
    zone: c.text('zone').notNull(),
    /** Id of the industry whose touchpoints are told beside the general ones; null for none. */
    pack: c.text('pack'),
    /** The edition its mentions are read with; 0 for the language's own lexicon and cues alone. */
    edition: c.integer('edition').notNull().default(0),
    /** Keys the hashes that identify mentions and authors, so that they mean nothing outside this workspace. */
    identityKey: c.text('identity_key').notNull(),
    /** Grows with every change of the workspace's mentions; answers are cached by it. */
    dataVersion: c.long('data_version').notNull().default(0),
    createdAt: c.long('created_at').notNull(),
  });
  const members = c.table(
    'members',
    {
      workspaceId: c
        .integer('workspace_id')
        .notNull()
        .references(() => workspaces.id, { onDelete: 'cascade' }),
      userId: c
        .text('user_id')
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      role: c.text('role').notNull(),
      createdAt: c.long('created_at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.workspaceId, t.userId] }), c.index('members_user').on(t.userId)],
  );
  /** The installation's single row: who owns it. The fixed key makes a second owner impossible. */
  const installation = c.table('installation', {
    id: c.integer('id').primaryKey(),
    ownerUserId: c.text('owner_user_id').references(() => user.id),
    createdAt: c.long('created_at').notNull(),
  });
  /** One-time links: set-up, invitation, password reset. Only the token's SHA-256 is kept. */
  const oneTimeLinks = c.table('one_time_links', {
    id: c.serial('id'),
    kind: c.text('kind').notNull(),
    tokenHash: c.text('token_hash').notNull().unique(),
    workspaceId: c.integer('workspace_id').references(() => workspaces.id, { onDelete: 'cascade' }),
    userId: c.text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    email: c.text('email'),
    role: c.text('role'),
    expiresAt: c.long('expires_at').notNull(),
    usedAt: c.long('used_at'),
    createdAt: c.long('created_at').notNull(),
  });
  const tokens = c.table('tokens', {
    id: c.serial('id'),
    workspaceId: c
      .integer('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    name: c.text('name').notNull(),
    scope: c.text('scope').notNull(),
    prefix: c.text('prefix').notNull(),
    tokenHash: c.text('token_hash').notNull().unique(),
    createdAt: c.long('created_at').notNull(),
    lastUsedAt: c.long('last_used_at'),
    revokedAt: c.long('revoked_at'),
  });
  const auditLog = c.table(
    'audit_log',
    {
      id: c.serial('id'),
      workspaceId: c.integer('workspace_id').references(() => workspaces.id, { onDelete: 'cascade' }),
      actor: c.text('actor').notNull(),
      action: c.text('action').notNull(),
      subject: c.text('subject'),
      at: c.long('at').notNull(),
    },
    (t) => [c.index('audit_log_workspace').on(t.workspaceId, t.at)],
  );
  return {
    user,
    session,
    account,
    verification,
    rateLimit,
    workspaces,
    members,
    installation,
    oneTimeLinks,
    tokens,
    auditLog,
  };
}

export type AccessTables = ReturnType<typeof defineAccessTables>;
